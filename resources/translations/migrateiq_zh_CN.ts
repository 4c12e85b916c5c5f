<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MigrateIQ Desktop</source>
        <translation>关于 MigrateIQ Desktop</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Moves data out of one system and into another, from your own computer. It sends nothing anywhere but to the systems that you connect.</source>
        <translation>在您自己的计算机上，把数据从一个系统搬到另一个系统。除了您连接的系统，不向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt and Python.</source>
        <translation>MIT 许可证。使用 Qt 和 Python 构建。</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>All is well: nothing needs you.</source>
        <translation>一切正常：没有需要您处理的事项。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ConnectorAddress</name>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Type of connector</source>
        <translation>连接器类型</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Flights API</source>
        <translation>航班 API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>flights_api</source>
        <translation>flights_api</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation>https://api.example.com/v1</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>身份验证(&amp;U)</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>发送位置</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>名称为</translation>
    </message>
    <message>
        <source>Where the key is sent</source>
        <translation>密钥发送的位置</translation>
    </message>
    <message>
        <source>Name of the header, parameter or cookie</source>
        <translation>标头、参数或 Cookie 的名称</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Fre&amp;quency</source>
        <translation>频率(&amp;Q)</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Cron l&amp;ine</source>
        <translation>Cron 表达式(&amp;I)</translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation>五个字段的 Cron 表达式</translation>
    </message>
    <message>
        <source>0 6 * * 1-5</source>
        <translation>0 6 * * 1-5</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>warehouse.sqlite</source>
        <translation>warehouse.sqlite</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>选择数据库文件</translation>
    </message>
    <message>
        <source>Neutralise texts that look li&amp;ke formulas</source>
        <translation>中和看起来像公式的文本(&amp;K)</translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that a spreadsheet would take for formulas.</source>
        <translation>在电子表格会当作公式的文本前加一个撇号。</translation>
    </message>
    <message>
        <source>Neutralise texts that look like formulas</source>
        <translation>中和看起来像公式的文本</translation>
    </message>
    <message>
        <source>A&amp;ctive: may be synced</source>
        <translation>启用：允许同步(&amp;C)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
</context>
<context>
    <name>ConnectorAdvanced</name>
    <message>
        <source>Path that Test ca&amp;lls</source>
        <translation>测试所调用的路径(&amp;L)</translation>
    </message>
    <message>
        <source>Path that Test calls</source>
        <translation>测试所调用的路径</translation>
    </message>
    <message>
        <source>first stream&apos;s first page</source>
        <translation>第一个数据流的第一页</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>速率限制(&amp;R)</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>请求数上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>requests in</source>
        <translation>个请求，每</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Pages at on&amp;ce</source>
        <translation>同时读取的页数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Give up after seconds</source>
        <translation>放弃前等待秒数(&amp;G)</translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation>同时获取的页数</translation>
    </message>
    <message>
        <source>Seconds until a request is given up</source>
        <translation>放弃请求前等待的秒数</translation>
    </message>
    <message>
        <source>CA f&amp;ile</source>
        <translation>CA 文件(&amp;I)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>system&apos;s certificates</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation>随每个请求发送的标头</translation>
    </message>
    <message>
        <source>A key belongs in the keyring: write {secret: name} as the value, then enter it under Address and key.</source>
        <translation>密钥应保存在密钥环中：把值写成 {secret: name}，然后在“地址和密钥”中输入。</translation>
    </message>
</context>
<context>
    <name>ConnectorDatabase</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>服务器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>db.example.com</source>
        <translation>db.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>Sche&amp;ma</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>reporting</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>loader</source>
        <translation>loader</translation>
    </message>
    <message>
        <source>A passwor&amp;d is needed</source>
        <translation>需要密码(&amp;D)</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Encrypt&amp;ion</source>
        <translation>加密(&amp;I)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>证书颁发机构的文件</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统的</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>选择证书颁发机构的文件</translation>
    </message>
    <message>
        <source>Syncs can load into this database. Tables are made with the first run when they aren&apos;t there yet.</source>
        <translation>同步可以加载到此数据库。尚不存在的表会在首次运行时创建。</translation>
    </message>
</context>
<context>
    <name>ConnectorDestination</name>
    <message>
        <source>Where do the records go?</source>
        <translation>记录要存到哪里？</translation>
    </message>
    <message>
        <source>The workspace&apos;s own database is there already, and needs nothing. The records can go elsewhere later too: add a sync for it.</source>
        <translation>工作区自带的数据库已经就绪，无需任何设置。以后也可以把记录存到别处：为此添加一个同步即可。</translation>
    </message>
    <message>
        <source>A&amp;dd another destination…</source>
        <translation>添加其他目标(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ConnectorDetail</name>
    <message>
        <source>Ed&amp;it…</source>
        <translation>编辑(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the connector</source>
        <translation>编辑连接器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where its key is kept</source>
        <translation>其密钥保存的位置</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation>预览记录</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Last 20 runs</source>
        <translation>最近 20 次运行</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Activate or deactivate</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the connector</source>
        <translation>移除连接器</translation>
    </message>
</context>
<context>
    <name>ConnectorEditor</name>
    <message>
        <source>Parts of the connector</source>
        <translation>连接器的各部分</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
</context>
<context>
    <name>ConnectorFirstRun</name>
    <message>
        <source>Ready for the first run</source>
        <translation>可以首次运行了</translation>
    </message>
    <message>
        <source>Replace loads beside the old rows and swaps once at the end. Merge updates or inserts by the primary key. Append only adds.</source>
        <translation>“替换”先加载到旧行旁边，最后一次性切换。“合并”按主键更新或插入。“追加”只添加。</translation>
    </message>
</context>
<context>
    <name>ConnectorStart</name>
    <message>
        <source>Left unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>No template matches. Paste an address instead, or start blank.</source>
        <translation>没有匹配的模板。可以改为粘贴地址，或从空白开始。</translation>
    </message>
    <message>
        <source>Doc&amp;umentation</source>
        <translation>文档(&amp;U)</translation>
    </message>
    <message>
        <source>Use this temp&amp;late</source>
        <translation>使用此模板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste anything</source>
        <translation>粘贴任何内容(&amp;P)</translation>
    </message>
    <message>
        <source>Address, curl command or description to paste</source>
        <translation>要粘贴的地址、curl 命令或描述</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/orders

curl … · OpenAPI · Postman · HAR</source>
        <translation>https://api.example.com/v1/orders

curl … · OpenAPI · Postman · HAR</translation>
    </message>
    <message>
        <source>An address, a curl command, or the text of an OpenAPI, Postman or HAR file. Files can be dropped here.</source>
        <translation>地址、curl 命令，或 OpenAPI、Postman、HAR 文件的文本。也可以把文件拖放到这里。</translation>
    </message>
    <message>
        <source>Open f&amp;ile…</source>
        <translation>打开文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>以此继续(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with what was pasted</source>
        <translation>以粘贴的内容继续</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Start &amp;blank</source>
        <translation>从空白开始(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;database or files to load into</source>
        <translation>用作加载目标的数据库或文件(&amp;D)</translation>
    </message>
    <message>
        <source>Try it with sa&amp;mple data</source>
        <translation>用示例数据试一试(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ConnectorTest</name>
    <message>
        <source>Does it answer?</source>
        <translation>它有响应吗？</translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation>重新测试(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ConnectorsPage</name>
    <message>
        <source>No connector matches.</source>
        <translation>没有匹配的连接器。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表中的行</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>搜索所有列</translation>
    </message>
    <message numerus="yes">
        <source>{0} columns</source>
        <translation>
            <numerusform>{0} 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows</source>
        <translation>
            <numerusform>{0} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} rows</source>
        <translation>
            <numerusform>{0} / {1} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {0} are listed: search for others</source>
        <translation>仅列出前 {0} 个：其余请搜索</translation>
    </message>
    <message>
        <source>Hide &amp;row details</source>
        <translation>隐藏行详情(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>行详情(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>{0} tables</source>
        <translation>
            <numerusform>{0} 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} in data.sqlite</source>
        <translation>data.sqlite 中有 {0} · {1}</translation>
    </message>
    <message>
        <source>Show the chosen row field by field (Enter)</source>
        <translation>逐字段显示所选行（Enter）</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation>显示所有行(&amp;S)</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>没有行包含此文本。</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>用示例数据试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;Syncs</source>
        <translation>转到同步(&amp;S)</translation>
    </message>
    <message>
        <source>What a sync loads into this workspace&apos;s own database appears here, table by table, to look at and to search. Other programs can open the same file.</source>
        <translation>同步加载到此工作区自带数据库的内容会逐表显示在这里，可供查看和搜索。其他程序也可以打开同一个文件。</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>尚未加载任何数据</translation>
    </message>
</context>
<context>
    <name>ErrorNote</name>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Search syncs, errors</source>
        <translation>搜索同步、错误</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>所有同步</translation>
    </message>
    <message>
        <source>Connector {0}</source>
        <translation>连接器 {0}</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed, all</source>
        <translation>所有已完成的</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>{0} completed · {1} failed</source>
        <translation>{0} 次完成 · {1} 次失败</translation>
    </message>
    <message>
        <source>{0} active</source>
        <translation>{0} 个启用</translation>
    </message>
    <message>
        <source>+{0} today</source>
        <translation>今天 +{0}</translation>
    </message>
    <message>
        <source>of completed runs</source>
        <translation>占已完成的运行</translation>
    </message>
    <message>
        <source>{0}
loaded {1}
rejected {2}</source>
        <translation>{0}
已加载 {1}
已拒绝 {2}</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已计划</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Everything this workspace moved, and what needs you</source>
        <translation>此工作区搬运的全部数据，以及需要您处理的事项</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>每日记录数</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>新建同步</translation>
    </message>
    <message>
        <source>Last {0} days</source>
        <translation>最近 {0} 天</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Records synced</source>
        <translation>已同步记录</translation>
    </message>
    <message>
        <source>Syncs, last 24 h</source>
        <translation>同步，最近 24 小时</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Average duration</source>
        <translation>平均时长</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>KeeperNotice</name>
    <message>
        <source>The vault with this workspace&apos;s keys is locked.</source>
        <translation>存放此工作区密钥的保险库已锁定。</translation>
    </message>
    <message>
        <source>Syncs that need a key can&apos;t run until it is opened.</source>
        <translation>在打开它之前，需要密钥的同步无法运行。</translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation>打开保险库…</translation>
    </message>
    <message>
        <source>No keyring can be used, so keys can&apos;t be kept.</source>
        <translation>没有可用的密钥环，因此无法保存密钥。</translation>
    </message>
    <message>
        <source>Syncs that need a key can&apos;t run until you choose where to keep it.</source>
        <translation>在您选择密钥的保存位置之前，需要密钥的同步无法运行。</translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation>使用加密保险库…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重试密钥环</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>仅在本次会话中保留</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the run</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>停留在最新一行</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{0} / {1} 行</translation>
    </message>
    <message>
        <source>Copy the lines shown</source>
        <translation>复制显示的行</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Show workspace &amp;folder</source>
        <translation>显示工作区文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import migration file…</source>
        <translation>导入迁移文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export migration file…</source>
        <translation>导出迁移文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>主页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation>连接器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Syncs</source>
        <translation>同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>增大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>减小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add connector…</source>
        <translation>添加连接器(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;sync…</source>
        <translation>添加同步(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>立即运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show runs in progress</source>
        <translation>显示进行中的运行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel all runs in progress</source>
        <translation>取消所有进行中的运行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>用示例数据试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Keep keys for this &amp;session only</source>
        <translation>仅在本次会话中保留密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Use an encrypted &amp;vault…</source>
        <translation>使用加密保险库(&amp;V)…</translation>
    </message>
    <message>
        <source>Show the run &amp;logs</source>
        <translation>显示运行日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About MigrateIQ Desktop</source>
        <translation>关于 MigrateIQ Desktop(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MigrationFiles</name>
    <message>
        <source>Imported from {0}: {1}</source>
        <translation>已从 {0} 导入：{1}</translation>
    </message>
    <message>
        <source>Exported to {0}. Keys are not in it.</source>
        <translation>已导出到 {0}。其中不含密钥。</translation>
    </message>
    <message>
        <source>Migration files (*.yaml *.yml)</source>
        <translation>迁移文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export migration file</source>
        <translation>导出迁移文件</translation>
    </message>
    <message>
        <source>Import migration file</source>
        <translation>导入迁移文件</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{0} in progress</source>
        <translation>{0} 个进行中</translation>
    </message>
    <message>
        <source>Workspace {0}</source>
        <translation>工作区 {0}</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open other folder…</source>
        <translation>打开其他文件夹…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>No proxy: ask every server directly</source>
        <translation>不使用代理：直接访问每台服务器</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>此代理</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Save network settings</source>
        <translation>保存网络设置</translation>
    </message>
    <message>
        <source>Stored; type another to replace it</source>
        <translation>已保存；输入新值即可替换</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation>不用于这些主机(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust too</source>
        <translation>额外信任的证书(&amp;C)</translation>
    </message>
    <message>
        <source>Holds for connectors that don&apos;t name a proxy of their own. The password is kept with the keys, and goes to that proxy only.</source>
        <translation>适用于没有指定自己代理的连接器。密码与密钥一起保存，只会发送给该代理。</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>要信任的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Create vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>New encrypted vault</source>
        <translation>新建加密保险库</translation>
    </message>
    <message>
        <source>Keep keys in an encrypted vault</source>
        <translation>把密钥保存在加密保险库中</translation>
    </message>
    <message>
        <source>A file in this workspace&apos;s folder, encrypted with your passphrase. You will be asked for it at each start. It can&apos;t be recovered when it is forgotten.</source>
        <translation>此工作区文件夹中的一个文件，用您的密码短语加密。每次启动都会询问。一旦忘记便无法恢复。</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Open the encrypted vault</source>
        <translation>打开加密保险库</translation>
    </message>
    <message>
        <source>This workspace keeps its keys in an encrypted vault.</source>
        <translation>此工作区把密钥保存在加密保险库中。</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters</source>
        <translation>太短：至少 {0} 个字符</translation>
    </message>
    <message>
        <source>Weak: add more words</source>
        <translation>较弱：请再加几个词</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good</source>
        <translation>尚可：再加一个词就好</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入密码短语(&amp;A)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>关闭预览</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Stream to preview</source>
        <translation>要预览的数据流</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>预览(&amp;W)</translation>
    </message>
    <message>
        <source>Preview the first records</source>
        <translation>预览前几条记录</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>As loaded</source>
        <translation>加载后的样子</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What was found automatically, with its reason</source>
        <translation>自动发现的内容及其理由</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Records per second</source>
        <translation>每秒记录数</translation>
    </message>
</context>
<context>
    <name>RejectedTab</name>
    <message>
        <source>Rejected records</source>
        <translation>被拒绝的记录</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>完整记录</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>将完整记录复制为 JSON</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>No record of this run was rejected.</source>
        <translation>此次运行没有记录被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>{0} rejected records were written to {1}.</source>
        <translation>
            <numerusform>已将 {0} 条被拒绝的记录写入 {1}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rejected records</source>
        <translation>导出被拒绝的记录</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>Fields of the row</source>
        <translation>行的字段</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>完整的值</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>{0}. Replace it all the same?</source>
        <translation>{0}。仍要替换吗？</translation>
    </message>
    <message>
        <source>{0}. The rows that are there now will be gone.</source>
        <translation>{0}。现有的行将会消失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop at the next batch; Resume goes on there</source>
        <translation>在下一批处停止；“继续”会从那里接着进行</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop now; what is loaded stays, Resume goes on there</source>
        <translation>立即停止；已加载的保留，“继续”会从那里接着进行</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>Go on at the last checkpoint</source>
        <translation>从上一个检查点继续</translation>
    </message>
    <message>
        <source>Replace all the &amp;same…</source>
        <translation>仍然替换(&amp;S)…</translation>
    </message>
    <message>
        <source>Let the table lose so many rows; what was read takes their place</source>
        <translation>允许该表丢失这么多行；由读取的内容取代</translation>
    </message>
    <message>
        <source>Retry re&amp;jected</source>
        <translation>重试被拒绝的(&amp;J)</translation>
    </message>
    <message>
        <source>Load the rejected records again, through the mapping as it is now</source>
        <translation>用当前的映射再次加载被拒绝的记录</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>再次运行(&amp;A)</translation>
    </message>
    <message>
        <source>Run the sync anew, from its start</source>
        <translation>从头重新运行此同步</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>No run matches what is chosen above.</source>
        <translation>没有运行符合上面的条件。</translation>
    </message>
    <message>
        <source>&amp;Show all runs</source>
        <translation>显示所有运行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Cop&amp;y row</source>
        <translation>复制行(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Numbers of the run</source>
        <translation>运行的数字</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>运行 {0}</translation>
    </message>
    <message>
        <source>&amp;Rejected ({0})</source>
        <translation>已拒绝 ({0})(&amp;R)</translation>
    </message>
    <message>
        <source>dip at {0}: {1}</source>
        <translation>{0} 下降：{1}</translation>
    </message>
    <message>
        <source>Show the run over the whole page (Enter in the list)</source>
        <translation>整页显示此次运行（在列表中按 Enter）</translation>
    </message>
    <message>
        <source>Show the run over the whole page</source>
        <translation>整页显示此次运行</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Streams of the run</source>
        <translation>运行的数据流</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Records per second</source>
        <translation>每秒记录数</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>运行的各部分</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Running, next and latest</source>
        <translation>正在运行、接下来和最近的</translation>
    </message>
    <message>
        <source>Nothing ran yet. Choose a sync and press Ctrl+R.</source>
        <translation>尚未运行过。选择一个同步并按 Ctrl+R。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Rate / duration</source>
        <translation>速率 / 时长</translation>
    </message>
    <message>
        <source>Left / ended</source>
        <translation>剩余 / 结束</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>&amp;All runs</source>
        <translation>所有运行(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>此工作区</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder: This workspace</source>
        <translation>打开文件夹：此工作区</translation>
    </message>
    <message>
        <source>Local data</source>
        <translation>本地数据</translation>
    </message>
    <message>
        <source>Open folder: Local data</source>
        <translation>打开文件夹：本地数据</translation>
    </message>
    <message>
        <source>Run logs</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Open folder: Run logs</source>
        <translation>打开文件夹：运行日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;What runs write to their log</source>
        <translation>运行写入日志的内容(&amp;W)</translation>
    </message>
    <message>
        <source>What runs write to their log</source>
        <translation>运行写入日志的内容</translation>
    </message>
    <message>
        <source>Progress and problems</source>
        <translation>进度和问题</translation>
    </message>
    <message>
        <source>Every request too, without keys</source>
        <translation>还有每个请求（不含密钥）</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the systems that you connect: no account, no usage statistics, no crash reports. Keys go only to the host that they were stored for.</source>
        <translation>除了您连接的系统，不向任何地方发送内容：没有账户，没有使用统计，没有崩溃报告。密钥只发往存储它时所指定的主机。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Use the system keyring</source>
        <translation>使用系统密钥环</translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation>使用加密保险库…</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>仅在本次会话中保留</translation>
    </message>
    <message>
        <source>A key is written here and never shown.</source>
        <translation>密钥在此写入，从不显示。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the chosen key</source>
        <translation>移除所选密钥</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Each change is in force at once; the network&apos;s once it is saved</source>
        <translation>每项更改立即生效；网络设置在保存后生效</translation>
    </message>
    <message>
        <source>Runs that start from now on go this way.</source>
        <translation>从现在开始的运行将使用此设置。</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>移除此密钥？</translation>
    </message>
    <message>
        <source>{0} of {1} for {2} is removed from: {3}. It can&apos;t be brought back; syncs that need it fail until it is entered again.</source>
        <translation>将从 {3} 中移除 {1} 用于 {2} 的 {0}。此操作无法撤销；在重新输入之前，需要它的同步会失败。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>已存储的密钥</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop {0}</source>
        <translation>MigrateIQ Desktop {0}</translation>
    </message>
    <message>
        <source>New keys are kept in: {0}</source>
        <translation>新密钥保存在：{0}</translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept now</source>
        <translation>目前无法保存密钥</translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation>使用加密保险库…</translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation>打开保险库…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>StartTroubleDialog</name>
    <message>
        <source>MigrateIQ Desktop</source>
        <translation>MigrateIQ Desktop</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开其他工作区…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Keyring: {0} ✓</source>
        <translation>密钥环：{0} ✓</translation>
    </message>
    <message>
        <source>Keyring: none ✗</source>
        <translation>密钥环：无 ✗</translation>
    </message>
    <message>
        <source>Keys are kept here: {0}</source>
        <translation>密钥保存在：{0}</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>接下来：{0}，{1}</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>没有进行中的运行</translation>
    </message>
    <message numerus="yes">
        <source>{0} runs in progress</source>
        <translation>
            <numerusform>{0} 个运行进行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoredSecretsModel</name>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>可发往</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储时间</translation>
    </message>
</context>
<context>
    <name>StreamEditor</name>
    <message>
        <source>A stream is one collection of the system, for example contacts or orders. Add the first one.</source>
        <translation>数据流是系统中的一个集合，例如联系人或订单。请添加第一个。</translation>
    </message>
</context>
<context>
    <name>StreamForm</name>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>Path below the address</source>
        <translation>地址之下的路径</translation>
    </message>
    <message>
        <source>for example /flights</source>
        <translation>例如 /flights</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the stream</source>
        <translation>数据流名称</translation>
    </message>
    <message>
        <source>the path&apos;s last part</source>
        <translation>路径的最后一段</translation>
    </message>
    <message>
        <source>&amp;Body (JSON)</source>
        <translation>正文 (JSON)(&amp;B)</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Re&amp;cords at</source>
        <translation>记录位于(&amp;C)</translation>
    </message>
    <message>
        <source>Where the records are in the answer</source>
        <translation>记录在响应中的位置</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>自动发现</translation>
    </message>
    <message>
        <source>Pages b&amp;y</source>
        <translation>分页方式(&amp;Y)</translation>
    </message>
    <message>
        <source>How pages go on</source>
        <translation>如何翻页</translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation>主键(&amp;K)</translation>
    </message>
    <message>
        <source>Fields of the primary key</source>
        <translation>主键字段</translation>
    </message>
    <message>
        <source>none: for example id</source>
        <translation>无：例如 id</translation>
    </message>
    <message>
        <source>Fetch only &amp;what is new, by</source>
        <translation>仅获取新内容，依据(&amp;W)</translation>
    </message>
    <message>
        <source>Field that tells what is new</source>
        <translation>用于判断新内容的字段</translation>
    </message>
    <message>
        <source>everything, each time</source>
        <translation>每次全部</translation>
    </message>
    <message>
        <source>Asked for &amp;with</source>
        <translation>请求参数(&amp;W)</translation>
    </message>
    <message>
        <source>First &amp;run from</source>
        <translation>首次运行起点(&amp;R)</translation>
    </message>
    <message>
        <source>Parameter that asks for what is new</source>
        <translation>用于请求新内容的参数</translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation>在此处过滤</translation>
    </message>
    <message>
        <source>Where the first run starts</source>
        <translation>首次运行的起点</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最开始</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Found below it</source>
        <translation>在其下发现</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Add a stream</source>
        <translation>添加数据流</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the chosen stream</source>
        <translation>移除所选数据流</translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation>后续页面</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Streams with their numbers</source>
        <translation>数据流及其数字</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>从、到</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均速率</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>{0}, repeated: {1}</source>
        <translation>{0}，重试：{1}</translation>
    </message>
    <message>
        <source>{0}, waited: {1}</source>
        <translation>{0}，等待：{1}</translation>
    </message>
</context>
<context>
    <name>SyncDetail</name>
    <message>
        <source>Ed&amp;it…</source>
        <translation>编辑(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the sync</source>
        <translation>编辑同步</translation>
    </message>
    <message>
        <source>From where to where</source>
        <translation>从哪里到哪里</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>立即运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Run a tria&amp;l</source>
        <translation>试运行(&amp;L)</translation>
    </message>
    <message>
        <source>Run a trial</source>
        <translation>开始试运行</translation>
    </message>
    <message>
        <source>of</source>
        <translation>，每个数据流</translation>
    </message>
    <message>
        <source>Records a stream in the trial</source>
        <translation>试运行中每个数据流的记录数</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>records a stream</source>
        <translation>条记录</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Last 20 runs</source>
        <translation>最近 20 次运行</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the sync</source>
        <translation>复制同步</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the sync</source>
        <translation>移除同步</translation>
    </message>
</context>
<context>
    <name>SyncEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the sync</source>
        <translation>同步的名称</translation>
    </message>
    <message>
        <source>Nightly flights</source>
        <translation>夜间航班</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Fre&amp;quency</source>
        <translation>频率(&amp;Q)</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>&amp;Cron line</source>
        <translation>Cron 表达式(&amp;C)</translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation>五个字段的 Cron 表达式</translation>
    </message>
    <message>
        <source>0 6 * * 1-5</source>
        <translation>0 6 * * 1-5</translation>
    </message>
    <message>
        <source>Catch &amp;up when it was missed</source>
        <translation>错过时补运行(&amp;U)</translation>
    </message>
    <message>
        <source>It runs by itself while this program is open. What was due while it was closed runs once as soon as it is open again.</source>
        <translation>本程序打开时它会自动运行。关闭期间到期的，会在再次打开后立即补运行一次。</translation>
    </message>
    <message>
        <source>Rejected records at &amp;most</source>
        <translation>被拒绝记录上限(&amp;M)</translation>
    </message>
    <message>
        <source>Rejected records at most</source>
        <translation>被拒绝记录上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>A count such as 10 or a share such as 1%. Above it the run fails.</source>
        <translation>数量（如 10）或比例（如 1%）。超过则运行失败。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>&amp;Leave out all other fields</source>
        <translation>略去所有其他字段(&amp;L)</translation>
    </message>
    <message>
        <source>Fill from &amp;preview</source>
        <translation>从预览填充(&amp;P)</translation>
    </message>
    <message>
        <source>Fill the fields from a preview</source>
        <translation>从预览填充字段</translation>
    </message>
    <message>
        <source>Add fiel&amp;d</source>
        <translation>添加字段(&amp;D)</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>试一试(&amp;Y)</translation>
    </message>
    <message>
        <source>Preview the records as this mapping loads them</source>
        <translation>预览此映射加载后的记录</translation>
    </message>
</context>
<context>
    <name>SyncsPage</name>
    <message>
        <source>No sync matches.</source>
        <translation>没有匹配的同步。</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Preparing the sample…</source>
        <translation>正在准备示例…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>用示例数据试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Move your data, and prove that nothing was lost</source>
        <translation>搬运您的数据，并证明没有丢失任何内容</translation>
    </message>
    <message>
        <source>Read records from a system with an API, check every one of them, and load them into a database on this computer.</source>
        <translation>从带有 API 的系统读取记录，逐条检查，并加载到本机的数据库中。</translation>
    </message>
    <message>
        <source>&amp;Add connector</source>
        <translation>添加连接器(&amp;A)</translation>
    </message>
    <message>
        <source>The sample is real: flights of 2013 from a small API on this computer. It needs no network and takes less than a minute.</source>
        <translation>示例是真实的：来自本机一个小型 API 的 2013 年航班。无需网络，不到一分钟即可完成。</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Name of the new workspace. Nothing crosses from one workspace to another.</source>
        <translation>新工作区的名称。各工作区之间互不相通。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Name of the new workspace</source>
        <translation>新工作区的名称</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
</context>
<context>
    <name>connectors</name>
    <message>
        <source>Cron line…</source>
        <translation>Cron 表达式…</translation>
    </message>
    <message>
        <source>Use {0} as the address and {1} as a stream?</source>
        <translation>用 {0} 作为地址、{1} 作为数据流吗？</translation>
    </message>
    <message>
        <source>Use it so</source>
        <translation>就这样使用</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>保持输入的内容</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db *.duckdb);;All (*)</source>
        <translation>数据库 (*.sqlite *.db *.duckdb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Secret “{0}”</source>
        <translation>机密“{0}”</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>The service gave a client secret</source>
        <translation>服务提供了客户端密钥</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>The client proves itself</source>
        <translation>客户端如何证明身份</translation>
    </message>
    <message>
        <source>Sent along for a token</source>
        <translation>请求令牌时附带</translation>
    </message>
    <message>
        <source>Sent along with the browser</source>
        <translation>浏览器登录时附带</translation>
    </message>
    <message>
        <source>Registered port</source>
        <translation>已注册的端口</translation>
    </message>
    <message>
        <source>Path of the login</source>
        <translation>登录的路径</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Sent to the login (JSON)</source>
        <translation>发送给登录的内容 (JSON)</translation>
    </message>
    <message>
        <source>Where the token is in the answer</source>
        <translation>令牌在响应中的位置</translation>
    </message>
    <message>
        <source>The token is sent in</source>
        <translation>令牌的发送位置</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>名称为</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>令牌之前</translation>
    </message>
    <message>
        <source>Good for (seconds)</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名算法</translation>
    </message>
    <message>
        <source>A shared secret is written as</source>
        <translation>共享密钥的书写方式</translation>
    </message>
    <message>
        <source>Claims (JSON)</source>
        <translation>声明 (JSON)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>until it is refused</source>
        <translation>直到被拒绝</translation>
    </message>
    <message>
        <source>in a header (basic)</source>
        <translation>在标头中 (basic)</translation>
    </message>
    <message>
        <source>in the request&apos;s body (post)</source>
        <translation>在请求正文中 (post)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Often called personal access token or API token; made in the service&apos;s settings.</source>
        <translation>通常称为个人访问令牌或 API 令牌；在服务的设置中创建。</translation>
    </message>
    <message>
        <source>For programs: register one with the service (app, integration, service account). It gives a client id and a client secret.</source>
        <translation>用于程序：在服务处注册一个（应用、集成、服务账户）。会得到客户端 ID 和客户端密钥。</translation>
    </message>
    <message>
        <source>You sign in with your browser. Register a desktop app with the service for the client id, with the redirect address http://127.0.0.1/.</source>
        <translation>您用浏览器登录。为获得客户端 ID，请在服务处注册一个桌面应用，重定向地址为 http://127.0.0.1/。</translation>
    </message>
    <message>
        <source>The service has a login address that gives a token. {&quot;secret&quot;: &quot;password&quot;} stands for a key that is asked for below.</source>
        <translation>服务有一个返回令牌的登录地址。{&quot;secret&quot;: &quot;password&quot;} 代表下面要填写的密钥。</translation>
    </message>
    <message>
        <source>The service gave a signing key: a shared secret, or a private key (PEM, often in a .pem or .p8 file).</source>
        <translation>服务提供了签名密钥：共享密钥，或私钥（PEM，通常在 .pem 或 .p8 文件中）。</translation>
    </message>
    <message>
        <source>One header a line. {secret: NAME} stands for a key that is asked for below.</source>
        <translation>每行一个标头。{secret: NAME} 代表下面要填写的密钥。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Preview records</source>
        <translation>预览记录(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>启用(&amp;A)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Run {0} has started.</source>
        <translation>运行 {0} 已开始。</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>移除 {0}？</translation>
    </message>
    <message>
        <source>Remove connector</source>
        <translation>移除连接器</translation>
    </message>
    <message>
        <source>Keyring settings</source>
        <translation>密钥环设置</translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>再次移除</translation>
    </message>
    <message>
        <source>Syncs can no longer load into it. {0} and all its data stay as they are.</source>
        <translation>同步将无法再加载到其中。{0} 及其全部数据保持不变。</translation>
    </message>
    <message>
        <source>The data it loaded and the history of its runs stay.</source>
        <translation>已加载的数据和运行历史会保留。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type · endpoint</source>
        <translation>类型 · 端点</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Loaded by its last completed run</source>
        <translation>上次完成的运行所加载</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Pages by</source>
        <translation>分页方式</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>A&amp;ctivate</source>
        <translation>启用(&amp;C)</translation>
    </message>
    <message>
        <source>A file on this computer: no key needed.</source>
        <translation>本机上的文件：不需要密钥。</translation>
    </message>
    <message>
        <source>No key needed.</source>
        <translation>不需要密钥。</translation>
    </message>
    <message>
        <source>Key kept for this session only · sent only to {0}</source>
        <translation>密钥仅在本次会话中保留 · 只发往 {0}</translation>
    </message>
    <message>
        <source>Key kept in {0} · sent only to {1}</source>
        <translation>密钥保存在 {0} · 只发往 {1}</translation>
    </message>
    <message>
        <source>The stored key is for another host. Edit the connector to enter the one for {0}.</source>
        <translation>存储的密钥属于另一台主机。请编辑连接器，输入 {0} 的密钥。</translation>
    </message>
    <message>
        <source>No key is stored. Edit the connector to enter it.</source>
        <translation>没有存储密钥。请编辑连接器来输入。</translation>
    </message>
    <message>
        <source>This goes on with changes that aren&apos;t saved yet.</source>
        <translation>这里继续的是尚未保存的更改。</translation>
    </message>
    <message>
        <source>Start from what is saved</source>
        <translation>从已保存的内容开始</translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation>添加连接器</translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation>编辑连接器</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>this workspace&apos;s own database</source>
        <translation>此工作区自带的数据库</translation>
    </message>
    <message>
        <source>This workspace&apos;s own database</source>
        <translation>此工作区自带的数据库</translation>
    </message>
    <message>
        <source>data.sqlite in the workspace&apos;s folder · shown under Data</source>
        <translation>工作区文件夹中的 data.sqlite · 显示在“数据”下</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Records of the last runs</source>
        <translation>最近运行的记录</translation>
    </message>
    <message>
        <source>found: {0}</source>
        <translation>发现：{0}</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>第 {0} 页</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation>后续页面</translation>
    </message>
    <message>
        <source>… the rest isn&apos;t shown</source>
        <translation>… 其余未显示</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>没有 {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Records known of</source>
        <translation>已知记录数</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What becomes of each stream</source>
        <translation>每个数据流的去向</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入方式</translation>
    </message>
    <message>
        <source>From {0} into {1} · {2}</source>
        <translation>从 {0} 到 {1} · {2}</translation>
    </message>
    <message>
        <source>told by the source</source>
        <translation>由来源告知</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Choose a start</source>
        <translation>选择起点</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>地址和密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>首次运行</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Go on to streams</source>
        <translation>继续到数据流</translation>
    </message>
    <message>
        <source>Use these streams</source>
        <translation>使用这些数据流</translation>
    </message>
    <message>
        <source>Use this destination</source>
        <translation>使用此目标</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Back to streams</source>
        <translation>返回数据流</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>输入密钥</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Look at the stream</source>
        <translation>查看数据流</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>制造</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>客户支持</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>其他候选</translation>
    </message>
    <message>
        <source>Found elsewhere: {0}</source>
        <translation>在别处发现：{0}</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>按您所说。</translation>
    </message>
    <message>
        <source>None is taken; {0} could be.</source>
        <translation>未采用任何一个；{0} 可能可用。</translation>
    </message>
    <message>
        <source>Not unique and filled in what was seen.</source>
        <translation>在已见数据中不唯一或有空值。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>密钥的去向</translation>
    </message>
    <message>
        <source>How to come by it</source>
        <translation>如何获得</translation>
    </message>
    <message>
        <source>What the test does</source>
        <translation>测试会做什么</translation>
    </message>
    <message>
        <source>You can leave at any time: what you typed is kept in this workspace and offered again, but for keys, which stay in memory only.</source>
        <translation>您可以随时离开：输入的内容保留在此工作区中并会再次提供，但密钥只留在内存中。</translation>
    </message>
    <message>
        <source>memory, for this session only</source>
        <translation>内存，仅限本次会话</translation>
    </message>
    <message>
        <source>that one host</source>
        <translation>那一台主机</translation>
    </message>
    <message>
        <source>Into {0}, and from there to {1} only.</source>
        <translation>存入 {0}，并且只从那里发往 {1}。</translation>
    </message>
    <message>
        <source>None is needed as it stands.</source>
        <translation>目前不需要。</translation>
    </message>
    <message>
        <source>It sends one request to {0} and shows what comes back.</source>
        <translation>它向 {0} 发送一个请求，并显示返回的内容。</translation>
    </message>
    <message>
        <source>stored — leave empty to keep</source>
        <translation>已存储 — 留空则保留</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The server answers. Add a stream, then test again.</source>
        <translation>服务器有响应。添加一个数据流后再测试。</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Systems this workspace can read from and write to</source>
        <translation>此工作区可以读取和写入的系统</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>搜索连接器</translation>
    </message>
    <message>
        <source>&amp;Add connector</source>
        <translation>添加连接器(&amp;A)</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>用示例数据试一试</translation>
    </message>
    <message>
        <source>A connector is a system you can reach, for example a REST API with its key. Add one, test it, look at its records, then sync them.</source>
        <translation>连接器是您可以访问的系统，例如带密钥的 REST API。添加一个，测试它，查看其记录，然后进行同步。</translation>
    </message>
    <message>
        <source>No connector yet</source>
        <translation>还没有连接器</translation>
    </message>
    <message>
        <source>These are all the pages there are.</source>
        <translation>全部页面就是这些。</translation>
    </message>
    <message>
        <source>No second page was asked for.</source>
        <translation>没有请求第二页。</translation>
    </message>
    <message>
        <source>Records of page {0}</source>
        <translation>第 {0} 页的记录</translation>
    </message>
    <message>
        <source>first request</source>
        <translation>第一个请求</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>{0}: name {1}</source>
        <translation>{0}：名称 {1}</translation>
    </message>
    <message>
        <source>{0}: value {1}</source>
        <translation>{0}：值 {1}</translation>
    </message>
    <message>
        <source>{0}: remove row {1}</source>
        <translation>{0}：移除第 {1} 行</translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation>{0} 的预览</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>已拒绝：{0}</translation>
    </message>
    <message>
        <source>The first records appear here: as received, and as they would be loaded.</source>
        <translation>前几条记录显示在这里：接收到的样子和加载后的样子。</translation>
    </message>
    <message>
        <source>Records as received</source>
        <translation>接收到的记录</translation>
    </message>
    <message>
        <source>Records as they would be loaded</source>
        <translation>加载后的记录</translation>
    </message>
    <message>
        <source>Reading the first records of {0}…</source>
        <translation>正在读取 {0} 的前几条记录…</translation>
    </message>
    <message>
        <source>Found ({0})</source>
        <translation>发现 ({0})</translation>
    </message>
    <message>
        <source>{0} would be rejected</source>
        <translation>{0} 条会被拒绝</translation>
    </message>
    <message>
        <source>{0} with gaps</source>
        <translation>{0} 个有空缺</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>Parameter of the end</source>
        <translation>结束参数</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Seconds a window</source>
        <translation>每个窗口的秒数</translation>
    </message>
    <message>
        <source>Numbers a window</source>
        <translation>每个窗口的数字个数</translation>
    </message>
    <message>
        <source>for example until</source>
        <translation>例如 until</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无结束</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>一次全部</translation>
    </message>
    <message>
        <source>Asked for once a record of</source>
        <translation>针对以下每条记录请求</translation>
    </message>
    <message>
        <source>no other stream</source>
        <translation>没有其他数据流</translation>
    </message>
    <message>
        <source>Placeholders, such as id for {id}, and the fields for them</source>
        <translation>占位符，例如 {id} 用 id，以及对应的字段</translation>
    </message>
    <message>
        <source>Fields of it that each record gets</source>
        <translation>每条记录附带的其字段</translation>
    </message>
    <message>
        <source>for example id, name</source>
        <translation>例如 id, name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>新内容依据</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>浏览器最终停留的地址</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Sign in with the browser. If it ends at a page that can&apos;t be reached, paste that page&apos;s address here.</source>
        <translation>用浏览器登录。如果最后停在无法访问的页面，请把该页面的地址粘贴到这里。</translation>
    </message>
    <message>
        <source>Signed in. It is kept when you save.</source>
        <translation>已登录。保存时会一并保留。</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>所有行业</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>继续 {0}</translation>
    </message>
    <message>
        <source>Discard {0}</source>
        <translation>放弃 {0}</translation>
    </message>
    <message>
        <source>Description of an API</source>
        <translation>API 描述</translation>
    </message>
    <message>
        <source>Descriptions (*.json *.yaml *.yml *.har *.txt);;All (*)</source>
        <translation>描述文件 (*.json *.yaml *.yml *.har *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>for each of {0}</source>
        <translation>针对每个 {0}</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(new stream)</source>
        <translation>（新数据流）</translation>
    </message>
    <message>
        <source>Give the stream a path. What it answers appears here at once: records, fields, and how its pages go on.</source>
        <translation>给数据流一个路径。它的响应会立即显示在这里：记录、字段以及如何翻页。</translation>
    </message>
    <message>
        <source>Reading the first pages of {0}…</source>
        <translation>正在读取 {0} 的前几页…</translation>
    </message>
    <message>
        <source>Fields of the records</source>
        <translation>记录的字段</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>No records came. Either there are none now, or they stand elsewhere in the answer: see Response, and say so in “Records at”.</source>
        <translation>没有收到记录。要么现在没有，要么它们在响应的其他位置：请查看“响应”，并在“记录位于”中说明。</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>响应用时</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>One request is sent, with the key, to this address only.</source>
        <translation>只向此地址发送一个带密钥的请求。</translation>
    </message>
    <message>
        <source>connection included</source>
        <translation>含建立连接</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>在第一页</translation>
    </message>
    <message>
        <source>Next: its streams. What they hold is found by itself.</source>
        <translation>接下来：它的数据流。其内容会自动发现。</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>Key needed</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Last run failed</source>
        <translation>上次运行失败</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>无身份验证</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Verified, except on this computer</source>
        <translation>验证，本机除外</translation>
    </message>
    <message>
        <source>Always verified</source>
        <translation>始终验证</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>加密，不论谁响应</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Flights API</source>
        <translation>航班 API</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Syncs can write files into this folder, one a table. They are made with the first run.</source>
        <translation>同步可以把文件写入此文件夹，每个表一个文件。首次运行时创建。</translation>
    </message>
    <message>
        <source>Syncs can load into this database. The file is made with the first run when it isn&apos;t there yet.</source>
        <translation>同步可以加载到此数据库。文件不存在时会在首次运行时创建。</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自动发现</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Offset and limit</source>
        <translation>偏移和限制</translation>
    </message>
    <message>
        <source>Cursor in the body</source>
        <translation>正文中的游标</translation>
    </message>
    <message>
        <source>Next address in the body</source>
        <translation>正文中的下一地址</translation>
    </message>
    <message>
        <source>Link header</source>
        <translation>Link 标头</translation>
    </message>
    <message>
        <source>Last record of the page</source>
        <translation>页面的最后一条记录</translation>
    </message>
    <message>
        <source>The first pages are looked at, and it is told what was found.</source>
        <translation>会查看前几页，并说明发现了什么。</translation>
    </message>
    <message>
        <source>One answer holds all records.</source>
        <translation>一个响应包含所有记录。</translation>
    </message>
    <message>
        <source>page=1, page=2, … until a page is empty.</source>
        <translation>page=1, page=2, … 直到某页为空。</translation>
    </message>
    <message>
        <source>offset=0, offset=100, … until a page isn&apos;t full.</source>
        <translation>offset=0, offset=100, … 直到某页不满。</translation>
    </message>
    <message>
        <source>Each answer holds a token that asks for the next page.</source>
        <translation>每个响应都包含用于请求下一页的令牌。</translation>
    </message>
    <message>
        <source>Each answer holds the address of the next page.</source>
        <translation>每个响应都包含下一页的地址。</translation>
    </message>
    <message>
        <source>The Link header of each answer names the next page.</source>
        <translation>每个响应的 Link 标头指明下一页。</translation>
    </message>
    <message>
        <source>A value of each page&apos;s last record asks for the next page.</source>
        <translation>用每页最后一条记录的值请求下一页。</translation>
    </message>
    <message>
        <source>Page goes in</source>
        <translation>页码放在</translation>
    </message>
    <message>
        <source>First page is</source>
        <translation>第一页是</translation>
    </message>
    <message>
        <source>Total at</source>
        <translation>总数位于</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Records a page</source>
        <translation>每页记录数</translation>
    </message>
    <message>
        <source>Offset goes in</source>
        <translation>偏移放在</translation>
    </message>
    <message>
        <source>Limit goes in</source>
        <translation>限制放在</translation>
    </message>
    <message>
        <source>Next cursor at</source>
        <translation>下一游标位于</translation>
    </message>
    <message>
        <source>Send it as</source>
        <translation>发送为</translation>
    </message>
    <message>
        <source>Next address at</source>
        <translation>下一地址位于</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>More pages? at</source>
        <translation>是否还有页？位于</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>页数上限</translation>
    </message>
    <message>
        <source>In the body at</source>
        <translation>正文中位于</translation>
    </message>
    <message>
        <source>Offset in the body at</source>
        <translation>正文中的偏移位于</translation>
    </message>
    <message>
        <source>Limit in the body at</source>
        <translation>正文中的限制位于</translation>
    </message>
    <message>
        <source>Or in the header</source>
        <translation>或在标头中</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>记录的字段</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not in the body</source>
        <translation>不在正文中</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>自动发现</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>page number “{0}”</source>
        <translation>页码“{0}”</translation>
    </message>
    <message>
        <source>offset “{0}”</source>
        <translation>偏移“{0}”</translation>
    </message>
    <message>
        <source>cursor “{0}”</source>
        <translation>游标“{0}”</translation>
    </message>
    <message>
        <source>next address “{0}”</source>
        <translation>下一地址“{0}”</translation>
    </message>
    <message>
        <source>last record&apos;s “{0}”</source>
        <translation>最后一条记录的“{0}”</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Letters, digits, _ . and - only, starting with a letter or digit; 63 at most.</source>
        <translation>只能用字母、数字、_ . 和 -，以字母或数字开头；最多 63 个字符。</translation>
    </message>
    <message>
        <source>There is already one named {0}.</source>
        <translation>已有名为 {0} 的项。</translation>
    </message>
    <message>
        <source>A whole address is needed, starting with https:// or http://.</source>
        <translation>需要以 https:// 或 http:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>No user or password here: choose an authentication below.</source>
        <translation>这里不写用户名或密码：请在下面选择身份验证方式。</translation>
    </message>
    <message>
        <source>Enter it: none is stored.</source>
        <translation>请输入：尚未存储。</translation>
    </message>
    <message>
        <source>The stored key may go to {0} only. The address has changed: enter the key for the new host.</source>
        <translation>存储的密钥只能发往 {0}。地址已更改：请输入新主机的密钥。</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>A number, please.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation>至少 {0}。</translation>
    </message>
    <message>
        <source>More than {0}.</source>
        <translation>须大于 {0}。</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>至多 {0}。</translation>
    </message>
    <message>
        <source>A cron line has five fields, for example 0 6 * * 1-5.</source>
        <translation>Cron 表达式有五个字段，例如 0 6 * * 1-5。</translation>
    </message>
    <message>
        <source>A count such as 10 or a share such as 1%.</source>
        <translation>数量（如 10）或比例（如 1%）。</translation>
    </message>
    <message>
        <source>Not a path: names with dots between them, for example data.items.</source>
        <translation>不是路径：名称之间用点分隔，例如 data.items。</translation>
    </message>
    <message>
        <source>Not a JSON object. {0}</source>
        <translation>不是 JSON 对象。{0}</translation>
    </message>
    <message>
        <source>Twice the same: {0}.</source>
        <translation>重复：{0}。</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>请至少选择一个数据流。</translation>
    </message>
    <message>
        <source>{0} has no primary key to merge by: name one in its connector, or append or replace.</source>
        <translation>{0} 没有可用于合并的主键：请在其连接器中指定，或改用追加或替换。</translation>
    </message>
    <message>
        <source>There is none named {0}.</source>
        <translation>没有名为 {0} 的项。</translation>
    </message>
    <message>
        <source>Connected in {0} ms</source>
        <translation>{0} 毫秒内连接成功</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>{0} streams were found.</source>
        <translation>
            <numerusform>发现 {0} 个数据流。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} streams were found. Ticked: {1}.</source>
        <translation>
            <numerusform>发现 {0} 个数据流。已勾选：{1}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its address, its {0} streams, its sync and its stored key will be gone.</source>
        <translation>
            <numerusform>它的地址、{0} 个数据流、同步和存储的密钥都会消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} records</source>
        <translation>
            <numerusform>{0} · {1} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fields</source>
        <translation>
            <numerusform>{0} 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} records</source>
        <translation>
            <numerusform>{0} / {1} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} records have a value</source>
        <translation>
            <numerusform>{1} 条记录中有 {0} 条有值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} requests in {1} s, from {2}</source>
        <translation>
            <numerusform>{1} 秒 {0} 个请求，来自 {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {0} pages</source>
        <translation>
            <numerusform>在 {0} 页上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} streams</source>
        <translation>
            <numerusform>{0} 个数据流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records on the first page</source>
        <translation>
            <numerusform>第一页有 {0} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} runs · {1} completed</source>
        <translation>
            <numerusform>{0} 次运行 · {1} 次完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} runs</source>
        <translation>
            <numerusform>{0} / {1} 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trial of {0} records a stream</source>
        <translation>
            <numerusform>试运行，每个数据流 {0} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} streams done</source>
        <translation>
            <numerusform>{0} / {1} 个数据流完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {0} runs</source>
        <translation>
            <numerusform>共 {0} 次运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>null: no value</source>
        <translation>null：无值</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>moment; Z at its end means UTC</source>
        <translation>时间点；末尾的 Z 表示 UTC</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} /s</source>
        <translation>{0}/秒</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} 分 {1} 秒</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分</translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} 天 {1} 小时</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} 分钟前</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} 小时前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt&apos;s format of a day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt&apos;s format of a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completed with rejects</source>
        <translation>已完成，有拒绝</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>JSON Lines 文件</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Parquet files</source>
        <translation>Parquet 文件</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL 或 MariaDB</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>OAuth 2.0: for programs</source>
        <translation>OAuth 2.0：用于程序</translation>
    </message>
    <message>
        <source>OAuth 2.0: sign in</source>
        <translation>OAuth 2.0：登录</translation>
    </message>
    <message>
        <source>Login that gives a token</source>
        <translation>返回令牌的登录</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>签名令牌 (JWT)</translation>
    </message>
    <message>
        <source>Headers of your own</source>
        <translation>自定义标头</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>不需要密钥</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>已存储密钥</translation>
    </message>
    <message>
        <source>Key is for another host</source>
        <translation>密钥属于另一台主机</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>Encrypted vault</source>
        <translation>加密保险库</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>从命令行</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>按计划</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>用示例数据试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;Connectors</source>
        <translation>转到连接器(&amp;C)</translation>
    </message>
    <message>
        <source>Each time a sync runs, it is listed here: what it read, loaded and rejected, its log, and whether the numbers add up.</source>
        <translation>每次同步运行都会列在这里：读取、加载和拒绝了什么、其日志，以及数字是否吻合。</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>尚未运行过</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Page and place in it, from 1</source>
        <translation>页码和页内位置，从 1 开始</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Run {0} · {1}</source>
        <translation>运行 {0} · {1}</translation>
    </message>
    <message>
        <source>started {0} {1}</source>
        <translation>{0}{1}开始</translation>
    </message>
    <message>
        <source>safe to close: it resumes where it stopped</source>
        <translation>可以安全关闭：会从停止处继续</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>用时 {0}</translation>
    </message>
    <message>
        <source>{0} on average</source>
        <translation>平均 {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>等待 {0}</translation>
    </message>
    <message>
        <source>waiting {0}: {1}</source>
        <translation>等待 {0}：{1}</translation>
    </message>
    <message>
        <source>goes on by itself in a moment</source>
        <translation>马上会自动继续</translation>
    </message>
    <message>
        <source>goes on by itself at {0}, in {1}: the server asked for it</source>
        <translation>将在 {0}（{1} 后）自动继续：服务器要求等待</translation>
    </message>
    <message>
        <source>{0} read = {1} loaded + {2} skipped + {3} rejected</source>
        <translation>{0} 读取 = {1} 加载 + {2} 跳过 + {3} 拒绝</translation>
    </message>
    <message>
        <source>{0} + {1} on the way</source>
        <translation>{0} + {1} 处理中</translation>
    </message>
    <message>
        <source>{0} ✗ {1} unaccounted for</source>
        <translation>{0} ✗ {1} 去向不明</translation>
    </message>
    <message>
        <source>page {0}, record {1}</source>
        <translation>第 {0} 页，第 {1} 条记录</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Whether read = loaded + skipped + rejected</source>
        <translation>是否 读取 = 加载 + 跳过 + 拒绝</translation>
    </message>
    <message>
        <source>total not known</source>
        <translation>总数未知</translation>
    </message>
</context>
<context>
    <name>syncs</name>
    <message>
        <source>Read {0} on from…</source>
        <translation>{0} 从何处继续读取…</translation>
    </message>
    <message>
        <source>for example 2013-01-31T10:00:00Z</source>
        <translation>例如 2013-01-31T10:00:00Z</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The next run reads records whose {0} is this value or greater.</source>
        <translation>下次运行读取 {0} 等于或大于此值的记录。</translation>
    </message>
    <message>
        <source>What the table has already is appended once more by that.</source>
        <translation>表中已有的内容会因此再追加一次。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Let the next run read on from another value</source>
        <translation>让下次运行从另一个值继续读取</translation>
    </message>
    <message>
        <source>Change from where {0} is read on</source>
        <translation>更改 {0} 继续读取的位置</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Let the next run read from the start</source>
        <translation>让下次运行从头读取</translation>
    </message>
    <message>
        <source>Let {0} be read from its start</source>
        <translation>让 {0} 从头读取</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Every field is loaded as it comes. Fill from preview to leave fields out, rename or convert them.</source>
        <translation>每个字段按原样加载。从预览填充后可以略去、重命名或转换字段。</translation>
    </message>
    <message>
        <source>Fields of {0}</source>
        <translation>{0} 的字段</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>正在读取前几条记录…</translation>
    </message>
    <message>
        <source>Source field</source>
        <translation>来源字段</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Not converted: what the preview found</source>
        <translation>未转换：预览中发现的类型</translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation>始终为 {0}</translation>
    </message>
    <message>
        <source>(source field)</source>
        <translation>（来源字段）</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>What moves from where to where, and how often</source>
        <translation>什么从哪里到哪里，多久一次</translation>
    </message>
    <message>
        <source>Search syncs</source>
        <translation>搜索同步</translation>
    </message>
    <message>
        <source>&amp;Add sync</source>
        <translation>添加同步(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a connector</source>
        <translation>添加连接器(&amp;A)</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>用示例数据试一试</translation>
    </message>
    <message>
        <source>A sync says what moves from where to where, and how often. Each connector brings one that loads all its streams into this workspace; add others for other destinations or mappings.</source>
        <translation>同步说明什么从哪里到哪里、多久一次。每个连接器自带一个同步，把它的所有数据流加载到此工作区；如需其他目标或映射，请再添加。</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>还没有同步</translation>
    </message>
    <message>
        <source>Cron line…</source>
        <translation>Cron 表达式…</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入方式</translation>
    </message>
    <message>
        <source>Choose where from: its streams appear here.</source>
        <translation>选择来源：其数据流会显示在这里。</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>使用 {0} / {1}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Into table</source>
        <translation>写入表</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>立即运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run a &amp;trial</source>
        <translation>开始试运行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Run {0} has started.</source>
        <translation>运行 {0} 已开始。</translation>
    </message>
    <message>
        <source>Run {0}, a trial of {1} records a stream, has started.</source>
        <translation>运行 {0}（每个数据流 {1} 条记录的试运行）已开始。</translation>
    </message>
    <message>
        <source>The next run reads all of it once more.</source>
        <translation>下次运行会再次全部读取。</translation>
    </message>
    <message>
        <source>What the table has already is doubled by that.</source>
        <translation>表中已有的内容会因此重复。</translation>
    </message>
    <message>
        <source>Read {0} from its start?</source>
        <translation>从头读取 {0}？</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>What it says about streams, tables and fields will be gone. The data it loaded and the history of its runs stay.</source>
        <translation>其中关于数据流、表和字段的设置会消失。已加载的数据和运行历史会保留。</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>移除 {0}？</translation>
    </message>
    <message>
        <source>Remove sync</source>
        <translation>移除同步</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>从 → 到</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>next {0}</source>
        <translation>下次 {0}</translation>
    </message>
    <message>
        <source>at most {0} rejected</source>
        <translation>最多拒绝 {0}</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃输入的内容？</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>这些内容均未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Parts of the sync</source>
        <translation>同步的各部分</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Change the streams</source>
        <translation>更改数据流</translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation>选择其他来源</translation>
    </message>
    <message>
        <source>Change the fields</source>
        <translation>更改字段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Suggest mapping</source>
        <translation>建议映射</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Save as &amp;draft</source>
        <translation>保存为草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Discard &amp;changes…</source>
        <translation>放弃更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>保存并运行</translation>
    </message>
    <message>
        <source>{0} → {1} · {2}</source>
        <translation>{0} → {1} · {2}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Local data</source>
        <translation>本地数据</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Merge by key</source>
        <translation>按键合并</translation>
    </message>
    <message>
        <source>Automatic: {0}</source>
        <translation>自动：{0}</translation>
    </message>
    <message>
        <source>{0} is left out.</source>
        <translation>略去 {0}。</translation>
    </message>
    <message>
        <source>Adds every record to {0}, below what is there. Running twice loads everything twice.</source>
        <translation>把每条记录添加到 {0} 现有内容之后。运行两次会全部加载两遍。</translation>
    </message>
    <message>
        <source>Loads beside {0} and swaps once at the end: what is in {0} before is gone then.</source>
        <translation>先加载到 {0} 旁边，最后一次性切换：{0} 中原有的内容将消失。</translation>
    </message>
    <message>
        <source>Updates the rows of {0} that have the same {1} and adds the others. Running twice changes nothing more.</source>
        <translation>更新 {0} 中 {1} 相同的行，并添加其余的。运行两次不会再有变化。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>replace everything</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>update or insert by {0}</source>
        <translation>按 {0} 更新或插入</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} 个已更改</translation>
    </message>
    <message>
        <source>all others left out</source>
        <translation>略去所有其他</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} 个已略去</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>精确数字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>{0}: the next run reads from the start, by {1}</source>
        <translation>{0}：下次运行按 {1} 从头读取</translation>
    </message>
    <message>
        <source>{0}: the next run reads on from {1} {2}</source>
        <translation>{0}：下次运行从 {1} {2} 继续读取</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（副本）</translation>
    </message>
    <message>
        <source>{0} (copy {1})</source>
        <translation>{0}（副本 {1}）</translation>
    </message>
</context>
</TS>
