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
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>由什么组成</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>It brings no text of its own.</source>
        <translation>它没有自带的许可证文本。</translation>
    </message>
    <message>
        <source>Version {0}, MIT licence</source>
        <translation>版本 {0}，MIT 许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Put the versions into the clipboard, for a question</source>
        <translation>把版本信息放入剪贴板，便于提问</translation>
    </message>
    <message>
        <source>Moves data out of one system and into another, from your own computer. It sends nothing anywhere but to the systems that you connect.</source>
        <translation>在您自己的计算机上，把数据从一个系统迁移到另一个系统。除了您连接的系统，不向任何地方发送任何内容。</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>还有 {0} 项。</translation>
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
    <name>ChartCard</name>
    <message>
        <source>Records per day</source>
        <translation>每日记录数</translation>
    </message>
    <message>
        <source>Nothing ran in the last {0} days. A sync that runs leaves its trace here.</source>
        <translation>最近 {0} 天没有运行。运行过的同步会在这里留下记录。</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Duration of a run</source>
        <translation>每次运行的时长</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Choose what is shown over the days</source>
        <translation>选择按天显示的内容</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Quit while syncs run?</source>
        <translation>同步正在运行，仍要退出吗？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Shall scheduled syncs go on?</source>
        <translation>计划的同步要继续运行吗？</translation>
    </message>
    <message>
        <source>Syncs that run by themselves only run while the program does. It can stay in the tray when the window is closed. You can choose otherwise in Settings.</source>
        <translation>自动运行的同步只在程序运行时运行。关闭窗口后，程序可以留在托盘中。您可以在设置中更改。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window stays minimised, so that syncs run.</source>
        <translation>此桌面没有托盘：窗口保持最小化，以便同步运行。</translation>
    </message>
    <message>
        <source>Quit with Ctrl+Q, or choose in Settings that closing quits.</source>
        <translation>按 Ctrl+Q 退出，或在设置中选择关闭即退出。</translation>
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
        <translation>使类似公式的文本失效(&amp;K)</translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that a spreadsheet would take for formulas.</source>
        <translation>在电子表格会当作公式的文本前加一个撇号。</translation>
    </message>
    <message>
        <source>Neutralise texts that look like formulas</source>
        <translation>使类似公式的文本失效</translation>
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
        <source>Test aga&amp;in</source>
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
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>指南中没有同时包含这些词的内容。</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+左箭头）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>{0} completed · {1} failed</source>
        <translation>{0} 次完成 · {1} 次失败</translation>
    </message>
    <message>
        <source>95 % below {0}</source>
        <translation>95% 低于 {0}</translation>
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
        <source>{0} records loaded and {1} rejected in {2} days.</source>
        <translation>{2} 天内加载了 {0} 条记录，拒绝了 {1} 条。</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>average duration</source>
        <translation>平均时长</translation>
    </message>
    <message>
        <source>completed runs</source>
        <translation>完成的运行</translation>
    </message>
    <message>
        <source>Average duration of a run by day: {0} at most.</source>
        <translation>按天的平均运行时长：最高 {0}。</translation>
    </message>
    <message>
        <source>{0} runs completed and {1} failed in {2} days.</source>
        <translation>{2} 天内 {0} 次运行完成，{1} 次失败。</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>失败的运行</translation>
    </message>
    <message>
        <source>no completed run</source>
        <translation>没有完成的运行</translation>
    </message>
    <message>
        <source>{0} of {1} records kept for review</source>
        <translation>{1} 条记录中有 {0} 条留待查看</translation>
    </message>
    <message>
        <source>It stopped halfway and can go on where it stopped.</source>
        <translation>它中途停止，可以从停止处继续。</translation>
    </message>
    <message>
        <source>No key for {0} is stored.</source>
        <translation>没有存储 {0} 的密钥。</translation>
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
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Check address</source>
        <translation>检查地址</translation>
    </message>
    <message>
        <source>Edit sync</source>
        <translation>编辑同步</translation>
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
        <translation>此工作区迁移的全部数据，以及需要您处理的事项</translation>
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
</context>
<context>
    <name>InboxBar</name>
    <message>
        <source>State of the rejected records</source>
        <translation>被拒绝记录的状态</translation>
    </message>
    <message>
        <source>Search fields and causes</source>
        <translation>搜索字段和原因</translation>
    </message>
    <message>
        <source>Open ({0})</source>
        <translation>待处理 ({0})</translation>
    </message>
    <message>
        <source>Loaded by a retry ({0})</source>
        <translation>经重试加载 ({0})</translation>
    </message>
    <message>
        <source>Discarded ({0})</source>
        <translation>已放弃 ({0})</translation>
    </message>
</context>
<context>
    <name>InboxCommands</name>
    <message>
        <source>&amp;Retry {0}</source>
        <translation>重试 {0} 条(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard {0}…</source>
        <translation>放弃 {0} 条(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Bring {0} back</source>
        <translation>恢复 {0} 条(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>{0} rejected records were written to {1}.</source>
        <translation>
            <numerusform>已将 {0} 条被拒绝的记录写入 {1}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discarded: {0}.</source>
        <translation>已放弃：{0}。</translation>
    </message>
    <message>
        <source>Not discarded: {0}, which a retry that hasn&apos;t ended may have loaded.</source>
        <translation>未放弃：{0}，可能已被尚未结束的重试加载。</translation>
    </message>
    <message>
        <source>Back in the inbox: {0}.</source>
        <translation>已恢复到收件箱：{0}。</translation>
    </message>
    <message>
        <source>Run {0} did not come to its end; its page says why.</source>
        <translation>运行 {0} 没有结束；原因见其页面。</translation>
    </message>
    <message>
        <source>Tried again: {0} loaded, {1} rejected.</source>
        <translation>已重试：加载 {0}，拒绝 {1}。</translation>
    </message>
    <message>
        <source>Discard {0} rejected records</source>
        <translation>放弃 {0} 条被拒绝的记录</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Export rejected records</source>
        <translation>导出被拒绝的记录</translation>
    </message>
    <message>
        <source>Load these records again, as edited, through the mapping as it is now</source>
        <translation>用当前映射再次加载这些（编辑后的）记录</translation>
    </message>
    <message>
        <source>Do without these records; they are kept with a note</source>
        <translation>不要这些记录；它们会附带备注保留</translation>
    </message>
    <message>
        <source>Put these records into the inbox again</source>
        <translation>把这些记录放回收件箱</translation>
    </message>
    <message>
        <source>Change the &amp;mapping…</source>
        <translation>更改映射(&amp;M)…</translation>
    </message>
    <message>
        <source>Open the sync at this field</source>
        <translation>在此字段处打开同步</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>Write these records with their reasons to a file</source>
        <translation>把这些记录及其原因写入文件</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>撤销编辑(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>撤销上一次编辑</translation>
    </message>
    <message>
        <source>Red&amp;o edit</source>
        <translation>重做编辑(&amp;O)</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>再次执行该编辑</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Back to the record as &amp;received</source>
        <translation>恢复为接收时的记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the record as JSON</source>
        <translation>将记录复制为 JSON(&amp;C)</translation>
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
        <source>Levels shown</source>
        <translation>显示的级别</translation>
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
        <source>Show runs in &amp;progress</source>
        <translation>显示进行中的运行(&amp;P)</translation>
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
        <source>Help with this &amp;place</source>
        <translation>此位置的帮助(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>What&apos;s &amp;this?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About MigrateIQ Desktop</source>
        <translation>关于 MigrateIQ Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
</context>
<context>
    <name>MigrationFiles</name>
    <message>
        <source>Import {0}?</source>
        <translation>导入 {0}？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
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
    <message>
        <source>Connectors: {0}</source>
        <translation>连接器：{0}</translation>
    </message>
    <message>
        <source>Syncs: {0}</source>
        <translation>同步：{0}</translation>
    </message>
    <message>
        <source>They ask: {0}</source>
        <translation>它们会访问：{0}</translation>
    </message>
    <message>
        <source>From then on these run by themselves: {0}</source>
        <translation>此后这些会自动运行：{0}</translation>
    </message>
    <message>
        <source>They are added here. Nothing runs before you start it.</source>
        <translation>它们会添加到这里。在您启动之前不会运行任何内容。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>不使用代理：直接连接所有服务器</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why, for whoever asks later</source>
        <translation>原因，供以后查询的人参考</translation>
    </message>
    <message>
        <source>They leave the inbox and no retry loads them. They are kept with this note and can be brought back.</source>
        <translation>它们离开收件箱，重试不会加载它们。它们附带此备注保留，可以恢复。</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A sync &amp;failed or is incomplete</source>
        <translation>同步失败或不完整(&amp;F)</translation>
    </message>
    <message>
        <source>Records were &amp;rejected</source>
        <translation>有记录被拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>A sync is &amp;done</source>
        <translation>同步完成(&amp;D)</translation>
    </message>
    <message>
        <source>None while this window is in front. A click opens the run.</source>
        <translation>此窗口在最前时不通知。点击会打开该运行。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Help with this place (F1)</source>
        <translation>此位置的帮助（F1）</translation>
    </message>
    <message>
        <source>A small API with flights of 2013 starts on this computer, then a run.</source>
        <translation>本机上先启动一个含 2013 年航班数据的小型 API，然后开始一次运行。</translation>
    </message>
    <message>
        <source>Preparing the sample…</source>
        <translation>正在准备示例…</translation>
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
    <name>Plot</name>
    <message>
        <source>{0} as a table</source>
        <translation>{0}（表格）</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
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
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>waited {0}: {1}</source>
        <translation>等待了 {0}：{1}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2} at its highest, {3} at the end.</source>
        <translation>从 {0} 到 {1}：最高 {2}，结束时 {3}。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>This part has not been translated yet.</source>
        <translation>此部分尚未翻译。</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Requests of the run</source>
        <translation>本次运行的请求</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>Requests shown</source>
        <translation>显示的请求</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>Only retries and failures</source>
        <translation>仅重试和失败</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>所选请求</translation>
    </message>
    <message>
        <source>Copy what is kept of this request; keys are masked</source>
        <translation>复制此请求保留的内容；密钥已遮盖</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Redirects and requests for tokens aren&apos;t listed; of a very long run, from a point on, only retries and failures are.</source>
        <translation>重定向和令牌请求不会列出；运行很长时，从某一点起只列出重试和失败。</translation>
    </message>
    <message>
        <source>No request matches what is chosen above.</source>
        <translation>没有请求符合上面的选择。</translation>
    </message>
    <message>
        <source>Rejected records are tried again as they are kept: the source isn&apos;t asked.</source>
        <translation>被拒绝的记录按保留的内容重试：不会向来源发出请求。</translation>
    </message>
    <message>
        <source>The requests of this run were not listed.</source>
        <translation>本次运行的请求未被列出。</translation>
    </message>
    <message>
        <source>Nothing was asked of the source yet.</source>
        <translation>尚未向来源发出请求。</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>MigrateIQ Desktop goes on in the tray</source>
        <translation>MigrateIQ Desktop 在托盘中继续运行</translation>
    </message>
    <message>
        <source>Scheduled syncs run. Quit by the icon&apos;s menu.</source>
        <translation>计划的同步会照常运行。通过图标的菜单退出。</translation>
    </message>
</context>
<context>
    <name>RestartOffer</name>
    <message>
        <source>Resume syncs</source>
        <translation>继续同步</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop did not end properly the last time.</source>
        <translation>MigrateIQ Desktop 上次没有正常结束。</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Details shows the report that was left. It was sent nowhere; keys and records are not in it.</source>
        <translation>“详细信息”显示留下的报告。它没有发送到任何地方；其中不含密钥和记录。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <source>Interrupted, and can go on where they stopped: {0}.</source>
        <translation>已中断，可从停止处继续：{0}。</translation>
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
        <source>Replace &amp;key…</source>
        <translation>替换密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Open the connector, to give it another key</source>
        <translation>打开连接器，为其提供另一个密钥</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>核对(&amp;V)</translation>
    </message>
    <message>
        <source>Hold the run&apos;s numbers against each other and against the table</source>
        <translation>把运行的数字互相核对，并与表核对</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Save what the run did as a page to hand over, HTML or PDF</source>
        <translation>把运行情况保存为可转交的页面，HTML 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>Delete what the run has loaded, and let the next run read it again</source>
        <translation>删除该运行已加载的内容，下次运行将重新读取</translation>
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
    <name>RunProof</name>
    <message>
        <source>The report was written to {0}.</source>
        <translation>报告已写入 {0}。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RunUndo</name>
    <message>
        <source>Looking at what run {0} has loaded…</source>
        <translation>正在查看运行 {0} 已加载的内容…</translation>
    </message>
    <message>
        <source>Undo run {0}?</source>
        <translation>撤销运行 {0}？</translation>
    </message>
    <message>
        <source>Undo the run</source>
        <translation>撤销该运行</translation>
    </message>
    <message>
        <source>Undoing run {0}…</source>
        <translation>正在撤销运行 {0}…</translation>
    </message>
    <message>
        <source>What it had loaded is gone already; only this history doesn&apos;t say so.</source>
        <translation>它已加载的内容已经删除，只是此历史记录尚未记载。</translation>
    </message>
    <message>
        <source>The run made these files, and nobody has changed them: they go.</source>
        <translation>这些文件由该次运行创建，且无人修改过：它们将被删除。</translation>
    </message>
    <message>
        <source>The run made these tables. They go as a whole: with indexes that were added, and with values that somebody has changed in them since.</source>
        <translation>这些表由该运行创建，将被整体删除：包括后来添加的索引，以及此后有人在其中更改的值。</translation>
    </message>
    <message>
        <source>Nothing of it is in any table.</source>
        <translation>没有任何表包含它的内容。</translation>
    </message>
    <message>
        <source>The next run reads {0} on from {1}.</source>
        <translation>下次运行将从 {1} 继续读取 {0}。</translation>
    </message>
    <message>
        <source>The next run reads everything of {0} again.</source>
        <translation>下次运行将重新读取 {0} 的全部内容。</translation>
    </message>
    <message>
        <source>The file is kept as {0}.</source>
        <translation>该文件保留为 {0}。</translation>
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
        <source>Re&amp;quests</source>
        <translation>请求(&amp;Q)</translation>
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
    <name>RunningCard</name>
    <message>
        <source>Schedules and tray</source>
        <translation>计划和托盘</translation>
    </message>
    <message>
        <source>Ask once, when syncs are scheduled</source>
        <translation>有计划的同步时询问一次</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin, in the tray</source>
        <translation>登录时启动到托盘(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while syncs run</source>
        <translation>同步运行时保持计算机唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>When the window is clos&amp;ed</source>
        <translation>关闭窗口时(&amp;E)</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>This desktop has no tray: instead of going there, the window stays minimised.</source>
        <translation>此桌面没有托盘：窗口会保持最小化。</translation>
    </message>
    <message>
        <source>Scheduled syncs run while the program does. The screen may go dark while the computer is kept awake.</source>
        <translation>计划的同步在程序运行时运行。保持计算机唤醒时屏幕可能会变暗。</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Running, next and latest</source>
        <translation>正在运行、接下来和最近的</translation>
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
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>RunsExport</name>
    <message>
        <source>Export the listed runs as CSV…</source>
        <translation>将列出的运行导出为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>{0} runs were written to {1}.</source>
        <translation>
            <numerusform>已将 {0} 次运行写入 {1}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>导出运行</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Re&amp;jected</source>
        <translation>被拒绝的(&amp;J)</translation>
    </message>
    <message>
        <source>The rejected records of all runs, by cause</source>
        <translation>所有运行被拒绝的记录，按原因</translation>
    </message>
    <message>
        <source>{0} open, across all runs</source>
        <translation>所有运行共 {0} 条待处理</translation>
    </message>
    <message>
        <source>Re&amp;jected ({0})</source>
        <translation>被拒绝的 ({0})(&amp;J)</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Run once, as soon as it can</source>
        <translation>尽快运行一次(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it out, and show it as missed</source>
        <translation>略过，并显示为错过(&amp;L)</translation>
    </message>
    <message>
        <source>The next times, in the time of {0}</source>
        <translation>接下来的时间（{0} 时间）</translation>
    </message>
    <message>
        <source>At times of your own (cron line)…</source>
        <translation>自定义时间（Cron 表达式）…</translation>
    </message>
    <message>
        <source>How often it runs</source>
        <translation>运行频率</translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation>五个字段的 Cron 表达式</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>频率(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cron line: minute, hour, day of the month, month, day of the week</source>
        <translation>Cron 表达式：分、时、日、月、星期(&amp;C)</translation>
    </message>
    <message>
        <source>When a time was missed: the program closed, the computer asleep</source>
        <translation>错过时间时：程序已关闭或计算机休眠</translation>
    </message>
    <message>
        <source>It runs by itself while the program is open, also when its window is closed to the tray. To have the system run it while the program is closed, type migrateiq schedule install in a terminal.</source>
        <translation>程序打开时会自动运行，窗口关闭到托盘时也一样。要让系统在程序关闭时运行它，请在终端中输入 migrateiq schedule install。</translation>
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
        <source>Program log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Open folder: Program log</source>
        <translation>打开文件夹：程序日志</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Open folder: Crash reports</source>
        <translation>打开文件夹：崩溃报告</translation>
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
</context>
<context>
    <name>SyncsPage</name>
    <message>
        <source>No sync matches.</source>
        <translation>没有匹配的同步。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open MigrateIQ Desktop</source>
        <translation>打开 MigrateIQ Desktop(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>全部继续(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
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
        <translation>迁移您的数据，并证明没有丢失任何内容</translation>
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
        <translation>主键</translation>
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
        <source>Add a destination</source>
        <translation>添加目标</translation>
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
        <source>Checking whether records can be loaded there…</source>
        <translation>正在检查能否加载到那里…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
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
        <source>&amp;Go on to streams</source>
        <translation>继续到数据流(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Use these streams</source>
        <translation>使用这些数据流(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this destination</source>
        <translation>使用此目标(&amp;U)</translation>
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
        <source>Continue anyway</source>
        <translation>仍然继续</translation>
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
        <source>Run {0}: {1}. {2} loaded, {3} rejected.</source>
        <translation>运行 {0}：{1}。已加载 {2} 条，已拒绝 {3} 条。</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
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
        <translation>尝试中…</translation>
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
        <source>Next: its streams. Their fields and pages are found automatically.</source>
        <translation>下一步：它的数据流。其字段和分页会自动识别。</translation>
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
    <message>
        <source>&amp;Show run {0}</source>
        <translation>显示运行 {0}(&amp;S)</translation>
    </message>
    <message>
        <source>Files can&apos;t be read from yet</source>
        <translation>尚不能从文件读取</translation>
    </message>
    <message>
        <source>records come from REST APIs so far</source>
        <translation>目前记录只能来自 REST API</translation>
    </message>
    <message>
        <source>To load into a file or a folder, choose “A database or files to load into”.</source>
        <translation>要加载到文件或文件夹，请选择“用作加载目标的数据库或文件”。</translation>
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
        <source>Undone on {1}: {0} rows were deleted.</source>
        <translation>
            <numerusform>已于 {1} 撤销：删除了 {0} 行。</numerusform>
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
        <source>last {0} days</source>
        <translation>
            <numerusform>最近 {0} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MigrateIQ Desktop: {1}, {0} syncs running</source>
        <translation>
            <numerusform>MigrateIQ Desktop：{1}，{0} 个同步正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records loaded.</source>
        <translation>
            <numerusform>已加载 {0} 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records were rejected.</source>
        <translation>
            <numerusform>{0} 条记录被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} syncs are running. They stop now and keep what they have loaded. Resume them the next time: they go on where they stopped.</source>
        <translation>
            <numerusform>{0} 个同步正在运行。它们会现在停止并保留已加载的内容。下次可以继续：从停止处接着进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>map {0} values</source>
        <translation>
            <numerusform>映射 {0} 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round to {0} decimals</source>
        <translation>
            <numerusform>舍入到 {0} 位小数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} characters from {1}</source>
        <translation>
            <numerusform>从 {1} 起 {0} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {0} values</source>
        <translation>
            <numerusform>{0} 个值之一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {0} characters</source>
        <translation>
            <numerusform>最多 {0} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {0} characters</source>
        <translation>
            <numerusform>至少 {0} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} characters</source>
        <translation>
            <numerusform>{0} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to {1} characters</source>
        <translation>
            <numerusform>{0} 到 {1} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <translation>
            <numerusform>{0} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} requests</source>
        <translation>
            <numerusform>{0} / {1} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the {0} rows of {1} that the run has loaded.</source>
        <translation>
            <numerusform>从 {1} 中删除该运行已加载的 {0} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rejected</source>
        <translation>
            <numerusform>{0} 条被拒绝</numerusform>
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
        <source>{0} bn</source>
        <translation>{0} bn</translation>
    </message>
    <message>
        <source>{0} M</source>
        <translation>{0} M</translation>
    </message>
    <message>
        <source>{0} k</source>
        <translation>{0} k</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分</translation>
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
        <source>Changed</source>
        <translation>已更改</translation>
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
    <name>home</name>
    <message>
        <source>Nothing ran yet. Add a connector to read from: it brings a sync with it.</source>
        <translation>尚未运行过。请添加一个可供读取的连接器：它会自带一个同步。</translation>
    </message>
    <message>
        <source>Nothing ran yet. Make a sync first: New sync.</source>
        <translation>尚未运行过。请先用“新建同步”建立一个同步。</translation>
    </message>
    <message>
        <source>Nothing ran yet. Choose a sync and press Ctrl+R.</source>
        <translation>尚未运行过。选择一个同步并按 Ctrl+R。</translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation>添加连接器</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>新建同步</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
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
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>The value isn&apos;t JSON</source>
        <translation>该值不是 JSON</translation>
    </message>
    <message>
        <source>A list or an object stays one: write it as JSON, for example [1, 2].</source>
        <translation>列表或对象保持不变：请写成 JSON，例如 [1, 2]。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>(the whole record)</source>
        <translation>（整条记录）</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>被拒绝的记录</translation>
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
        <source>Edit and re&amp;try…</source>
        <translation>编辑并重试(&amp;T)…</translation>
    </message>
    <message>
        <source>No record was rejected.</source>
        <translation>没有记录被拒绝。</translation>
    </message>
    <message>
        <source>No cause matches the search.</source>
        <translation>没有符合搜索的原因。</translation>
    </message>
    <message>
        <source>Nothing is open: {0} loaded by a retry, {1} discarded.</source>
        <translation>没有待处理的：{0} 条经重试加载，{1} 条已放弃。</translation>
    </message>
    <message>
        <source>There are none of this state.</source>
        <translation>没有此状态的记录。</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>记录的字段</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>加载者</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
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
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>运行 {0}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Edited; received: {0}</source>
        <translation>已编辑；接收时：{0}</translation>
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
        <source>Rejected records</source>
        <translation>被拒绝的记录</translation>
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
        <source>{0} read, {1} loaded, skipped or rejected</source>
        <translation>读取 {0}，加载、跳过或拒绝 {1}</translation>
    </message>
    <message>
        <source>the source said {0}, {1} were read</source>
        <translation>来源说有 {0}，读取了 {1}</translation>
    </message>
    <message>
        <source>{0} rejected, {1} kept</source>
        <translation>拒绝 {0}，保留 {1}</translation>
    </message>
    <message>
        <source>{0} loaded, the table has {1} rows</source>
        <translation>加载 {0}，表中有 {1} 行</translation>
    </message>
    <message>
        <source>the table&apos;s rows say nothing of one run: records are merged by key, so that rows may be other runs&apos;</source>
        <translation>表中的行无法说明单次运行：记录按键合并，行也可能来自其他运行</translation>
    </message>
    <message>
        <source>a later run has replaced the table&apos;s rows</source>
        <translation>之后的运行已替换表中的行</translation>
    </message>
    <message>
        <source>the run was undone: the table has none of its rows any more</source>
        <translation>该运行已撤销：表中不再有它的任何行</translation>
    </message>
    <message>
        <source>the table&apos;s rows say nothing of this run: it did not complete, or has added to those of another run</source>
        <translation>表中的行无法说明本次运行：它未完成，或只是向另一次运行的行中追加了内容</translation>
    </message>
    <message>
        <source>the table&apos;s rows could not be counted: {0}</source>
        <translation>无法统计表中的行：{0}</translation>
    </message>
    <message>
        <source>Verified: {0} hold, {1} don&apos;t, {2} could not be looked at</source>
        <translation>已核对：{0} 项相符，{1} 项不符，{2} 项无法查看</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Rejected records by cause</source>
        <translation>按原因列出的被拒绝记录</translation>
    </message>
    <message>
        <source>{0} of {1} causes</source>
        <translation>{0} / {1} 个原因</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>从、到</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
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
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Loaded by a retry</source>
        <translation>经重试加载</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已放弃</translation>
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
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>已重试</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{0} · retried</source>
        <translation>{0} · 已重试</translation>
    </message>
    <message>
        <source>{0} · failed</source>
        <translation>{0} · 失败</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <source>again after {0}, as the server asked</source>
        <translation>按服务器要求 {0} 后重试</translation>
    </message>
    <message>
        <source>again after {0}: {1}</source>
        <translation>{0} 后重试：{1}</translation>
    </message>
    <message>
        <source>try {0}, {1} later</source>
        <translation>第 {0} 次尝试，{1} 之后</translation>
    </message>
    <message>
        <source>waited {0} for its turn</source>
        <translation>等待轮次 {0}</translation>
    </message>
    <message>
        <source>Sent {0}, try {1}</source>
        <translation>发送于 {0}，第 {1} 次尝试</translation>
    </message>
    <message>
        <source>Waited {0} before</source>
        <translation>之前等待了 {0}</translation>
    </message>
    <message>
        <source>Answer {0}, {1} in {2}</source>
        <translation>应答 {0}，{1}，用时 {2}</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>应答标头</translation>
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
        <source>Undone on {0}.</source>
        <translation>已于 {0} 撤销。</translation>
    </message>
    <message>
        <source>checkpoint just now</source>
        <translation>刚刚保存检查点</translation>
    </message>
    <message>
        <source>checkpoint {0} ago</source>
        <translation>{0}前保存检查点</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0} loaded</source>
        <translation>已加载 {0}</translation>
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
        <source>dip at {0}: waited {1}, {2}</source>
        <translation>{0} 下降：等待 {1}，{2}</translation>
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
    <message>
        <source>All syncs</source>
        <translation>所有同步</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Requests only</source>
        <translation>仅请求</translation>
    </message>
    <message>
        <source>More to do with the run</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Sync of the rejected records</source>
        <translation>被拒绝记录所属的同步</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>&amp;All runs</source>
        <translation>所有运行(&amp;A)</translation>
    </message>
    <message>
        <source>Streams of the run</source>
        <translation>运行的数据流</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>schedules</name>
    <message>
        <source>{0}, {1}, in {2}.</source>
        <translation>{2}，{1}，{0}。</translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{1}，{0}。</translation>
    </message>
    <message>
        <source>It needs five parts: minute, hour, day of the month, month, day of the week.</source>
        <translation>需要五个部分：分、时、日、月、星期。</translation>
    </message>
    <message>
        <source>This line can&apos;t be understood, or is never due.</source>
        <translation>无法理解此表达式，或它永不到期。</translation>
    </message>
    <message>
        <source>The minute is wrong: 0 to 59.</source>
        <translation>分钟不正确：0 到 59。</translation>
    </message>
    <message>
        <source>The hour is wrong: 0 to 23.</source>
        <translation>小时不正确：0 到 23。</translation>
    </message>
    <message>
        <source>The day of the month is wrong: 1 to 31, or L for the last one.</source>
        <translation>日期不正确：1 到 31，或用 L 表示最后一天。</translation>
    </message>
    <message>
        <source>The month is wrong: 1 to 12, or JAN to DEC.</source>
        <translation>月份不正确：1 到 12，或 JAN 到 DEC。</translation>
    </message>
    <message>
        <source>The day of the week is wrong: 0 to 7, or SUN to SAT.</source>
        <translation>星期不正确：0 到 7，或 SUN 到 SAT。</translation>
    </message>
    <message>
        <source>At {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Every {0} hours, at minute {1}</source>
        <translation>每 {0} 小时，第 {1} 分</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0}，从 {1} 到 {2}</translation>
    </message>
    <message>
        <source>{0} in the hours {1}</source>
        <translation>{0}，在 {1} 点</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Every {0} minutes</source>
        <translation>每 {0} 分钟</translation>
    </message>
    <message>
        <source>Every full hour</source>
        <translation>每个整点</translation>
    </message>
    <message>
        <source>Every hour at minute {0}</source>
        <translation>每小时第 {0} 分</translation>
    </message>
    <message>
        <source>Every hour at the minutes {0}</source>
        <translation>每小时第 {0} 分</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>{0} and also {1}</source>
        <translation>{0}，以及 {1}</translation>
    </message>
    <message>
        <source>{0}, but only {1}</source>
        <translation>{0}，但仅 {1}</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>on day {0} of the month</source>
        <translation>每月 {0} 日</translation>
    </message>
    <message>
        <source>on the days {0} of the month</source>
        <translation>每月 {0} 日</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>It runs when you start it.</source>
        <translation>由您手动启动。</translation>
    </message>
    <message>
        <source>Every hour, at the minute at which this was chosen.</source>
        <translation>每小时，在选择此项的那一分钟。</translation>
    </message>
    <message>
        <source>Every day, at the time at which this was chosen.</source>
        <translation>每天，在选择此项的时间。</translation>
    </message>
    <message>
        <source>Every week, on the day and at the time at which this was chosen.</source>
        <translation>每周，在选择此项的星期和时间。</translation>
    </message>
    <message>
        <source>Every month, on the day and at the time at which this was chosen; at the end of months that are too short.</source>
        <translation>每月，在选择此项的日期和时间；月份天数不足时在月末。</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>Qt&apos;s format of a day</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>在固定时间</translation>
    </message>
    <message>
        <source>Day {0}</source>
        <translation>{0} 日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的日期</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>(line {0}, column {1})</source>
        <translation>（第 {0} 行，第 {1} 列）</translation>
    </message>
    <message>
        <source>(present on page 1)</source>
        <translation>（第 1 页有）</translation>
    </message>
    <message>
        <source>(present on pages 1–{0})</source>
        <translation>（第 1–{0} 页有）</translation>
    </message>
    <message>
        <source>, and once more what came since {0}</source>
        <translation>，并再次读取自 {0} 以来的内容</translation>
    </message>
    <message>
        <source>, and the answer is sorted by it, {0}</source>
        <translation>，且响应按它排序，{0}</translation>
    </message>
    <message>
        <source>, goes on after batch {0}</source>
        <translation>，从第 {0} 批之后继续</translation>
    </message>
    <message>
        <source>, which {{0}} stands for</source>
        <translation>，{{0}} 代表它</translation>
    </message>
    <message>
        <source>1 request is left</source>
        <translation>还剩 1 个请求</translation>
    </message>
    <message>
        <source>400 Bad Request</source>
        <translation>400 Bad Request</translation>
    </message>
    <message>
        <source>404 Not Found</source>
        <translation>404 Not Found</translation>
    </message>
    <message>
        <source>421 Misdirected Request</source>
        <translation>421 Misdirected Request</translation>
    </message>
    <message>
        <source>: there is none</source>
        <translation>：不存在</translation>
    </message>
    <message>
        <source>; near to it: {0}</source>
        <translation>；相近的有：{0}</translation>
    </message>
    <message>
        <source>; the last: {0}</source>
        <translation>；最后一个：{0}</translation>
    </message>
    <message>
        <source>A connector brings a sync of its own name with it</source>
        <translation>连接器自带一个同名的同步</translation>
    </message>
    <message>
        <source>A copy is in {0}.</source>
        <translation>副本在 {0}。</translation>
    </message>
    <message>
        <source>A file that was changed meanwhile is {0} now.</source>
        <translation>期间被更改过的文件现名为 {0}。</translation>
    </message>
    <message>
        <source>A line between worker and program has no end</source>
        <translation>工作进程与程序之间的一行没有结束</translation>
    </message>
    <message>
        <source>A pattern is too long</source>
        <translation>模式太长</translation>
    </message>
    <message>
        <source>A record for {0} is too large for the server</source>
        <translation>{0} 的一条记录对服务器来说太大</translation>
    </message>
    <message>
        <source>A record is too large for {0}</source>
        <translation>一条记录对 {0} 来说太大</translation>
    </message>
    <message>
        <source>A run can be resumed; what is loaded stays.</source>
        <translation>运行可以继续；已加载的内容会保留。</translation>
    </message>
    <message>
        <source>A run that was begun can be resumed.</source>
        <translation>已开始的运行可以继续。</translation>
    </message>
    <message>
        <source>A sync uses it</source>
        <translation>有同步在使用它</translation>
    </message>
    <message>
        <source>A table in {0} can&apos;t be replaced or widened: something depends on it</source>
        <translation>{0} 中的一个表无法替换或加宽：有对象依赖它</translation>
    </message>
    <message>
        <source>A table in {0} is locked</source>
        <translation>{0} 中的一个表被锁定</translation>
    </message>
    <message>
        <source>A table in {0} refused a record</source>
        <translation>{0} 中的一个表拒绝了一条记录</translation>
    </message>
    <message>
        <source>A table in {0} would be too wide</source>
        <translation>{0} 中的一个表会太宽</translation>
    </message>
    <message>
        <source>A text in {0} holds a NUL character, which PostgreSQL can&apos;t keep</source>
        <translation>{0} 中的文本含有 NUL 字符，PostgreSQL 无法保存</translation>
    </message>
    <message>
        <source>A workspace keeps its files in its own folder</source>
        <translation>工作区把文件保存在自己的文件夹中</translation>
    </message>
    <message>
        <source>Add a stream to the connector.</source>
        <translation>请为连接器添加数据流。</translation>
    </message>
    <message>
        <source>Add the stream to the sync, or give a mapping that has it.</source>
        <translation>请把数据流添加到同步，或提供包含它的映射。</translation>
    </message>
    <message>
        <source>Add the stream to the sync.</source>
        <translation>请把数据流添加到同步。</translation>
    </message>
    <message>
        <source>Add what its documentation asks for under access_token_params.</source>
        <translation>请在 access_token_params 下补充其文档要求的内容。</translation>
    </message>
    <message>
        <source>All of the first {0} records of {1} were rejected</source>
        <translation>{1} 的前 {0} 条记录全部被拒绝</translation>
    </message>
    <message>
        <source>Allow the authorization code grant where the client is registered.</source>
        <translation>请在注册客户端处允许授权码方式。</translation>
    </message>
    <message>
        <source>Allow this kind of grant for the client where it is registered.</source>
        <translation>请在注册客户端处允许这种授权方式。</translation>
    </message>
    <message>
        <source>Allowed are {0}.</source>
        <translation>允许的有 {0}。</translation>
    </message>
    <message>
        <source>Another program has held it for more than {0} seconds</source>
        <translation>另一程序占用它已超过 {0} 秒</translation>
    </message>
    <message>
        <source>Another run has taken {0} over</source>
        <translation>另一次运行已接管 {0}</translation>
    </message>
    <message>
        <source>Another run of the same sync works on {0}</source>
        <translation>同一同步的另一次运行正在处理 {0}</translation>
    </message>
    <message>
        <source>Another window, a command or the change of a connector has saved it meanwhile</source>
        <translation>另一个窗口、一条命令或连接器的更改已在此期间保存了它</translation>
    </message>
    <message>
        <source>Append or merge it, or change its initial_value.</source>
        <translation>请改为追加或合并，或更改 initial_value。</translation>
    </message>
    <message>
        <source>Ask for fewer records a page.</source>
        <translation>请减少每页的记录数。</translation>
    </message>
    <message>
        <source>Ask the makers of the API, or choose another way to go on to the next page.</source>
        <translation>请咨询 API 的提供者，或选择其他翻页方式。</translation>
    </message>
    <message>
        <source>Ask the makers of the API.</source>
        <translation>请咨询 API 的提供者。</translation>
    </message>
    <message>
        <source>Ask the makers of the API. {0}</source>
        <translation>请咨询 API 的提供者。{0}</translation>
    </message>
    <message>
        <source>Ask the makers of the API; the details hold what the server says.</source>
        <translation>请咨询 API 的提供者；详细信息中有服务器的说明。</translation>
    </message>
    <message>
        <source>Ask whose proxy it is, or name the host as one that is asked directly.</source>
        <translation>请查明这是谁的代理，或把该主机列为直接访问。</translation>
    </message>
    <message>
        <source>Bring it back before you edit it.</source>
        <translation>编辑前请先恢复它。</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or move it away and store the keys again.</source>
        <translation>请从备份恢复该文件，或移走它并重新存储密钥。</translation>
    </message>
    <message>
        <source>CAST can&apos;t make {0}</source>
        <translation>CAST 无法生成 {0}</translation>
    </message>
    <message>
        <source>Capital and small letters count as the same in a connector&apos;s name</source>
        <translation>连接器名称不区分大小写</translation>
    </message>
    <message>
        <source>Change the values, or the template.</source>
        <translation>请更改值或模板。</translation>
    </message>
    <message>
        <source>Check access_token_url ({0}).</source>
        <translation>请检查 access_token_url（{0}）。</translation>
    </message>
    <message>
        <source>Check access_token_url, the client id and the secret.</source>
        <translation>请检查 access_token_url、客户端 ID 和密钥。</translation>
    </message>
    <message>
        <source>Check both; if they are right, try client_auth: {0} instead of {1}.</source>
        <translation>请检查两者；如果无误，请把 client_auth 改为 {0} 而不是 {1}。</translation>
    </message>
    <message>
        <source>Check data_selector, or resume the run when the source is well again.</source>
        <translation>请检查 data_selector，或在来源恢复正常后继续运行。</translation>
    </message>
    <message>
        <source>Check host, port and network, and that the server runs.</source>
        <translation>请检查主机、端口和网络，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>Check its name and who may read it.</source>
        <translation>请检查其名称以及读取权限。</translation>
    </message>
    <message>
        <source>Check login.json and login.token_path.</source>
        <translation>请检查 login.json 和 login.token_path。</translation>
    </message>
    <message>
        <source>Check that it is the right file, and whole.</source>
        <translation>请检查文件是否正确且完整。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>请检查是否完整复制。</translation>
    </message>
    <message>
        <source>Check that the folder of the workspace can be read.</source>
        <translation>请检查能否读取工作区的文件夹。</translation>
    </message>
    <message>
        <source>Check that you may read this; sign in again if need be.</source>
        <translation>请检查您是否有读取权限；必要时重新登录。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>请检查地址和网络。</translation>
    </message>
    <message>
        <source>Check the address of the stream.</source>
        <translation>请检查数据流的地址。</translation>
    </message>
    <message>
        <source>Check the address where tokens are asked for.</source>
        <translation>请检查请求令牌的地址。</translation>
    </message>
    <message>
        <source>Check the address: does this port speak https?</source>
        <translation>请检查地址：此端口是否使用 https？</translation>
    </message>
    <message>
        <source>Check the client id, and that its registration allows redirects to 127.0.0.1.</source>
        <translation>请检查客户端 ID，以及其注册是否允许重定向到 127.0.0.1。</translation>
    </message>
    <message>
        <source>Check the client id, and whether the service insists on a client_secret.</source>
        <translation>请检查客户端 ID，以及服务是否要求 client_secret。</translation>
    </message>
    <message>
        <source>Check the connector&apos;s base URL and the stream&apos;s path. Where 404 means that there is nothing, say so: response_actions: [{status_code: 404, action: ignore}].</source>
        <translation>请检查连接器的基础 URL 和数据流的路径。如果 404 表示没有内容，请写明：response_actions: [{status_code: 404, action: ignore}]。</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space, and who may write to the folder; then resume.</source>
        <translation>请检查磁盘可用空间以及文件夹的写入权限，然后继续。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Check the disk: free space, and who owns the folder.</source>
        <translation>请检查磁盘：可用空间以及文件夹的所有者。</translation>
    </message>
    <message>
        <source>Check the key, and that it may read this; store a new one if need be.</source>
        <translation>请检查密钥及其读取权限；必要时存储新密钥。</translation>
    </message>
    <message>
        <source>Check the keys that it is given, and store them again if need be.</source>
        <translation>请检查提供给它的密钥，必要时重新存储。</translation>
    </message>
    <message>
        <source>Check the pagination of the stream, then run the sync again.</source>
        <translation>请检查数据流的分页，然后重新运行同步。</translation>
    </message>
    <message>
        <source>Check the pagination of the stream, then start the sync anew.</source>
        <translation>请检查数据流的分页，然后从头开始同步。</translation>
    </message>
    <message>
        <source>Check the server and the network, and resume the run.</source>
        <translation>请检查服务器和网络，然后继续运行。</translation>
    </message>
    <message>
        <source>Check the source. If it really is empty, empty the target yourself.</source>
        <translation>请检查来源。如果确实为空，请自行清空目标。</translation>
    </message>
    <message>
        <source>Check the stream&apos;s address, or name the path of the records under data_selector.</source>
        <translation>请检查数据流的地址，或在 data_selector 下指定记录的路径。</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator.</source>
        <translation>请检查数据流的分页方式。</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator: its type, and whether the server knows the parameter that asks for the next page.{0} Then start anew.</source>
        <translation>请检查数据流的分页方式：其类型，以及服务器是否支持请求下一页的参数。{0} 然后从头开始。</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator; resume goes on at the last page.</source>
        <translation>请检查数据流的分页方式；“继续”会从最后一页接着进行。</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator; resume goes on at this page.</source>
        <translation>请检查数据流的分页方式；“继续”会从此页接着进行。</translation>
    </message>
    <message>
        <source>Check the stream&apos;s path and parameters; the details hold what the server says.</source>
        <translation>请检查数据流的路径和参数；详细信息中有服务器的说明。</translation>
    </message>
    <message>
        <source>Check the stream&apos;s path, parameters and headers.</source>
        <translation>请检查数据流的路径、参数和标头。</translation>
    </message>
    <message>
        <source>Check user name and password, and whether it may log in from here.</source>
        <translation>请检查用户名和密码，以及该用户是否可以从此处登录。</translation>
    </message>
    <message>
        <source>Check what was pasted: this is no key.</source>
        <translation>请检查粘贴的内容：这不是密钥。</translation>
    </message>
    <message>
        <source>Check who may write there, or add the program in the system&apos;s own settings.</source>
        <translation>请检查那里的写入权限，或在系统设置中添加本程序。</translation>
    </message>
    <message>
        <source>Check who may write to the file, its folder and its disk.</source>
        <translation>请检查文件、其文件夹和磁盘的写入权限。</translation>
    </message>
    <message>
        <source>Check who may write to {0}.</source>
        <translation>请检查谁可以写入 {0}。</translation>
    </message>
    <message>
        <source>Check who owns the file, and the disk.</source>
        <translation>请检查文件的所有者和磁盘。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>请选择存在且您可写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder: each table becomes a file in it.</source>
        <translation>请选择一个文件夹：每个表会成为其中的一个文件。</translation>
    </message>
    <message>
        <source>Choose a longer one: several words are easy to keep in mind.</source>
        <translation>请选择更长的：几个词更容易记住。</translation>
    </message>
    <message>
        <source>Choose a plainer one for the sync, for example 0 6 1 * *, or another scheduler.</source>
        <translation>请为同步选择更简单的表达式，例如 0 6 1 * *，或换一个调度程序。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the workspace.</source>
        <translation>请为工作区选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Choose another destination for the sync.</source>
        <translation>请为同步选择其他目标。</translation>
    </message>
    <message>
        <source>Choose another file, or put a copy that is whole in its place.</source>
        <translation>请选择其他文件，或用完整的副本替换它。</translation>
    </message>
    <message>
        <source>Choose another folder for the workspace.</source>
        <translation>请为工作区选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or free this one.</source>
        <translation>请选择其他文件夹，或释放此文件夹。</translation>
    </message>
    <message>
        <source>Choose another key, or hash the field in the mapping.</source>
        <translation>请选择其他键，或在映射中对该字段做哈希。</translation>
    </message>
    <message>
        <source>Choose another name for the connector.</source>
        <translation>请为连接器选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name, or add --update to see what has changed.</source>
        <translation>请选择其他名称，或加上 --update 查看更改。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one: --for cron, systemd, launchd or windows.</source>
        <translation>请选择其他：--for cron、systemd、launchd 或 windows。</translation>
    </message>
    <message>
        <source>Choose another type of authentication, or correct access_token_url.</source>
        <translation>请选择其他身份验证方式，或更正 access_token_url。</translation>
    </message>
    <message>
        <source>Choose another type of authentication.</source>
        <translation>请选择其他身份验证方式。</translation>
    </message>
    <message>
        <source>Choose append or merge, or remove what belongs to it meanwhile.</source>
        <translation>请选择追加或合并，或暂时移除属于它的对象。</translation>
    </message>
    <message>
        <source>Choose append or merge, or remove what depends on it meanwhile.</source>
        <translation>请选择追加或合并，或暂时移除依赖它的对象。</translation>
    </message>
    <message>
        <source>Choose append or replace for the stream, or a database.</source>
        <translation>请为数据流选择追加或替换，或使用数据库。</translation>
    </message>
    <message>
        <source>Choose fewer streams, or set the connector up by its address.</source>
        <translation>请选择较少的数据流，或通过地址设置连接器。</translation>
    </message>
    <message>
        <source>Choose nested: json or flatten, or load into a database.</source>
        <translation>请选择 nested: json 或 flatten，或加载到数据库。</translation>
    </message>
    <message>
        <source>Choose one of the connector&apos;s streams.</source>
        <translation>请选择连接器的一个数据流。</translation>
    </message>
    <message>
        <source>Choose replace or merge, or keep the first without order_by.</source>
        <translation>请选择替换或合并，或在没有 order_by 时保留第一条。</translation>
    </message>
    <message>
        <source>Choose the connector that was imported before.</source>
        <translation>请选择之前导入的连接器。</translation>
    </message>
    <message>
        <source>Close it there, then resume: everything is loaded but for the last step.</source>
        <translation>请在那里关闭它，然后继续：除最后一步外都已加载。</translation>
    </message>
    <message>
        <source>Close other programs, or install MigrateIQ Desktop again.</source>
        <translation>请关闭其他程序，或重新安装 MigrateIQ Desktop。</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done, and resume the run.</source>
        <translation>请关闭另一程序或等待其完成，然后继续运行。</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done, and try again.</source>
        <translation>请关闭另一程序或等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>Close what uses the port, or register another redirect_port.</source>
        <translation>请关闭占用端口的程序，或注册其他 redirect_port。</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or put the files back.</source>
        <translation>请连接它所在的驱动器，或将文件放回。</translation>
    </message>
    <message>
        <source>Convert the field in the mapping, or remove the index meanwhile.</source>
        <translation>请在映射中转换该字段，或暂时移除索引。</translation>
    </message>
    <message>
        <source>Convert the field to decimal in the mapping.</source>
        <translation>请在映射中把该字段转换为 decimal。</translation>
    </message>
    <message>
        <source>Convert the field to {0} in the mapping, or change the table.</source>
        <translation>请在映射中把该字段转换为 {0}，或更改表。</translation>
    </message>
    <message>
        <source>Copy the key anew.</source>
        <translation>请重新复制密钥。</translation>
    </message>
    <message>
        <source>Copy the whole command, from curl to its last line.</source>
        <translation>请复制从 curl 到最后一行的完整命令。</translation>
    </message>
    <message>
        <source>Copy the whole command, its last lines included.</source>
        <translation>请复制完整命令，包括最后几行。</translation>
    </message>
    <message>
        <source>Correct cursor_path under the stream&apos;s incremental.</source>
        <translation>请更正数据流 incremental 下的 cursor_path。</translation>
    </message>
    <message>
        <source>Correct end_value, or leave it out.</source>
        <translation>请更正 end_value，或去掉它。</translation>
    </message>
    <message>
        <source>Correct initial_value, end_value or the width under the stream&apos;s incremental.</source>
        <translation>请更正数据流 incremental 下的 initial_value、end_value 或宽度。</translation>
    </message>
    <message>
        <source>Correct initial_value, set another state (migrateiq state set), or run with --full-refresh.</source>
        <translation>请更正 initial_value，设置其他状态（migrateiq state set），或使用 --full-refresh 运行。</translation>
    </message>
    <message>
        <source>Correct it in the settings, under Network.</source>
        <translation>请在设置的“网络”中更正。</translation>
    </message>
    <message>
        <source>Correct it; jmespath.org shows the notation.</source>
        <translation>请更正；jmespath.org 有语法说明。</translation>
    </message>
    <message>
        <source>Correct key_encoding, or store the key again.</source>
        <translation>请更正 key_encoding，或重新存储密钥。</translation>
    </message>
    <message>
        <source>Correct the connector&apos;s base URL or the stream&apos;s path.</source>
        <translation>请更正连接器的基础 URL 或数据流的路径。</translation>
    </message>
    <message>
        <source>Correct the constant or the default.</source>
        <translation>请更正常量或默认值。</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, create it, or grant the user its use.</source>
        <translation>请更正数据库名称、创建它，或授权该用户使用。</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or create it.</source>
        <translation>请更正数据库名称，或创建它。</translation>
    </message>
    <message>
        <source>Correct the file, or the lookup in the mapping.</source>
        <translation>请更正文件或映射中的查找。</translation>
    </message>
    <message>
        <source>Correct the mapping, or the table&apos;s constraints, and resume the run.</source>
        <translation>请更正映射或表的约束，然后继续运行。</translation>
    </message>
    <message>
        <source>Correct the path, or simplify it to the names that lead there.</source>
        <translation>请更正路径，或简化为通往那里的名称。</translation>
    </message>
    <message>
        <source>Correct the pattern or what replaces it.</source>
        <translation>请更正模式或其替换内容。</translation>
    </message>
    <message>
        <source>Correct the reference rule.</source>
        <translation>请更正引用规则。</translation>
    </message>
    <message>
        <source>Correct the schema&apos;s name, or create it.</source>
        <translation>请更正模式名称，或创建它。</translation>
    </message>
    <message>
        <source>Correct the scopes ({0}); the service&apos;s documentation lists them.</source>
        <translation>请更正权限范围（{0}）；服务的文档中有列表。</translation>
    </message>
    <message>
        <source>Correct the scopes; its documentation lists them.</source>
        <translation>请更正权限范围；其文档中有列表。</translation>
    </message>
    <message>
        <source>Correct the stream&apos;s mapping and run the sync again.</source>
        <translation>请更正数据流的映射，然后重新运行同步。</translation>
    </message>
    <message>
        <source>Correct the stream&apos;s response_actions.</source>
        <translation>请更正数据流的 response_actions。</translation>
    </message>
    <message>
        <source>Correct the sync&apos;s streams.</source>
        <translation>请更正同步的数据流。</translation>
    </message>
    <message>
        <source>Correct the template.</source>
        <translation>请更正模板。</translation>
    </message>
    <message>
        <source>Could not set lock</source>
        <translation>无法设置锁</translation>
    </message>
    <message>
        <source>Create a vault with a passphrase.</source>
        <translation>请用密码短语创建保险库。</translation>
    </message>
    <message>
        <source>Delete by hand what should go; `migrateiq state reset` lets the next run read again.</source>
        <translation>请手动删除不需要的内容；`migrateiq state reset` 可让下次运行重新读取。</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>您是指 {0} 吗？</translation>
    </message>
    <message>
        <source>Did you mean {0}{1}?</source>
        <translation>您是指 {0}{1} 吗？</translation>
    </message>
    <message>
        <source>Disk full: {0}</source>
        <translation>磁盘已满：{0}</translation>
    </message>
    <message>
        <source>ESCAPE belongs to LIKE and takes a text</source>
        <translation>ESCAPE 属于 LIKE，须为文本</translation>
    </message>
    <message>
        <source>ESCAPE needs one character</source>
        <translation>ESCAPE 需要一个字符</translation>
    </message>
    <message>
        <source>End the other program&apos;s transaction, and resume the run.</source>
        <translation>请结束另一程序的事务，然后继续运行。</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>请输入密钥。</translation>
    </message>
    <message>
        <source>Export the collection from Postman as version 2.1.</source>
        <translation>请从 Postman 以 2.1 版导出集合。</translation>
    </message>
    <message>
        <source>Fields that came up later, with the first page that has them: {0}.</source>
        <translation>后来出现的字段及其首次出现的页：{0}。</translation>
    </message>
    <message>
        <source>Fields that no record of some pages has: {0}.</source>
        <translation>某些页的记录中都没有的字段：{0}。</translation>
    </message>
    <message>
        <source>Fill in the fields of the template and try again.</source>
        <translation>请填写模板的字段后重试。</translation>
    </message>
    <message>
        <source>Fill in what the address needs: --set NAME=VALUE.</source>
        <translation>请填写地址所需的内容：--set NAME=VALUE。</translation>
    </message>
    <message>
        <source>Finish it first: migrateiq runs resume {0}.</source>
        <translation>请先完成它：migrateiq runs resume {0}。</translation>
    </message>
    <message>
        <source>Finish that run first: migrateiq runs resume.</source>
        <translation>请先完成那次运行：migrateiq runs resume。</translation>
    </message>
    <message>
        <source>Finish the last run of the sync (migrateiq runs resume), then retry.</source>
        <translation>请先完成该同步的上次运行（migrateiq runs resume），然后重试。</translation>
    </message>
    <message>
        <source>Fractions come for the column {0} of {1}, which holds very large numbers</source>
        <translation>{1} 的列 {0} 存有很大的数字，却来了小数</translation>
    </message>
    <message>
        <source>Fractions of a second are kept to 6 digits, more were given</source>
        <translation>秒的小数保留 6 位，给出的更多</translation>
    </message>
    <message>
        <source>Free some space and resume the run; what was loaded before is whole.</source>
        <translation>请释放空间后继续运行；之前加载的内容是完整的。</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is whole.</source>
        <translation>请释放空间后重试；之前存储的内容是完整的。</translation>
    </message>
    <message>
        <source>Free some space on the server and resume the run.</source>
        <translation>请在服务器上释放空间，然后继续运行。</translation>
    </message>
    <message>
        <source>Free some space on the workspace&apos;s disk and check who may write there; a network drive must offer file locks.</source>
        <translation>请在工作区所在磁盘释放空间并检查写入权限；网络驱动器必须支持文件锁。</translation>
    </message>
    <message>
        <source>Give deduplicate the primary key, or keep the first without order_by.</source>
        <translation>请为 deduplicate 指定主键，或在没有 order_by 时保留第一条。</translation>
    </message>
    <message>
        <source>Give each stream a table of its own, or append.</source>
        <translation>请为每个数据流指定自己的表，或改为追加。</translation>
    </message>
    <message>
        <source>Give it one of 1 to 120 characters.</source>
        <translation>请给它 1 到 120 个字符的名称。</translation>
    </message>
    <message>
        <source>Give requests with GET or POST that answer with JSON.</source>
        <translation>请提供以 JSON 响应的 GET 或 POST 请求。</translation>
    </message>
    <message>
        <source>Give the connector the server&apos;s ca_file, or set tls to what it offers.</source>
        <translation>请为连接器提供服务器的 ca_file，或把 tls 设为服务器支持的方式。</translation>
    </message>
    <message>
        <source>Give the manifest.yaml of a low-code connector.</source>
        <translation>请提供低代码连接器的 manifest.yaml。</translation>
    </message>
    <message>
        <source>Give the mapping with the destination that the run had.</source>
        <translation>请提供与该运行目标一致的映射。</translation>
    </message>
    <message>
        <source>Give the path of a file in it.</source>
        <translation>请给出其中某个文件的路径。</translation>
    </message>
    <message>
        <source>Give the server&apos;s address (--base-url).</source>
        <translation>请提供服务器地址（--base-url）。</translation>
    </message>
    <message>
        <source>Give the stream `incremental` with a cursor_path, or name another one.</source>
        <translation>请为数据流设置带 cursor_path 的 `incremental`，或指定其他数据流。</translation>
    </message>
    <message>
        <source>Give the stream a primary_key and merge it, or a shorter lookback.</source>
        <translation>请为数据流设置 primary_key 并合并，或缩短 lookback。</translation>
    </message>
    <message>
        <source>Give the stream a primary_key, or choose append or replace.</source>
        <translation>请为数据流设置 primary_key，或选择追加或替换。</translation>
    </message>
    <message>
        <source>Give the stream another table in the sync.</source>
        <translation>请在同步中为该数据流指定其他表。</translation>
    </message>
    <message>
        <source>Give the stream {0} another table, or let it append.</source>
        <translation>请为数据流 {0} 指定其他表，或让它追加。</translation>
    </message>
    <message>
        <source>Give the whole address, for example https://api.example.com/v1/users.</source>
        <translation>请提供完整地址，例如 https://api.example.com/v1/users。</translation>
    </message>
    <message>
        <source>Give them in the settings, under Network, or under the connector&apos;s proxy.</source>
        <translation>请在设置的“网络”中或连接器的代理中提供。</translation>
    </message>
    <message>
        <source>Go back to MigrateIQ Desktop.</source>
        <translation>请返回 MigrateIQ Desktop。</translation>
    </message>
    <message>
        <source>Go back to MigrateIQ Desktop: it says why.</source>
        <translation>请返回 MigrateIQ Desktop：那里有原因说明。</translation>
    </message>
    <message>
        <source>Got more than</source>
        <translation>收到的多于</translation>
    </message>
    <message>
        <source>Grant it SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX and DROP on {0}, and see that the server isn&apos;t a read-only copy.</source>
        <translation>请授予它对 {0} 的 SELECT、INSERT、UPDATE、DELETE、CREATE、ALTER、INDEX 和 DROP 权限，并确认服务器不是只读副本。</translation>
    </message>
    <message>
        <source>Grant it what it needs, for example CREATE on {0}.</source>
        <translation>请授予它所需的权限，例如对 {0} 的 CREATE。</translation>
    </message>
    <message>
        <source>Host not allowed: {0} leads to {1}</source>
        <translation>不允许的主机：{0} 指向 {1}</translation>
    </message>
    <message>
        <source>IS takes NULL, TRUE or FALSE</source>
        <translation>IS 只能接 NULL、TRUE 或 FALSE</translation>
    </message>
    <message>
        <source>If that address is right, make it the connector&apos;s base URL and store the key for it.</source>
        <translation>如果该地址正确，请把它设为连接器的基础 URL，并为它存储密钥。</translation>
    </message>
    <message>
        <source>If the address is right, save the connector in the window, or import the file with --allow-local.</source>
        <translation>如果地址正确，请在窗口中保存连接器，或用 --allow-local 导入文件。</translation>
    </message>
    <message>
        <source>If the server is yours, name its CA file under verify_tls. Otherwise ask its makers; verification can&apos;t be switched off.</source>
        <translation>如果是您的服务器，请在 verify_tls 下指定其 CA 文件。否则请咨询其提供者；验证不能关闭。</translation>
    </message>
    <message>
        <source>If {0} may have it, store it for that host too: {1}.</source>
        <translation>如果 {0} 可以使用它，请也为该主机存储：{1}。</translation>
    </message>
    <message>
        <source>Import once more, to see what would change now. Nothing was stored.</source>
        <translation>请再次导入以查看现在会更改什么。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Import the file that has them.</source>
        <translation>请导入包含它们的文件。</translation>
    </message>
    <message>
        <source>Install MigrateIQ Desktop again.</source>
        <translation>请重新安装 MigrateIQ Desktop。</translation>
    </message>
    <message>
        <source>Install MigrateIQ Desktop again. If it happens again, report it.</source>
        <translation>请重新安装 MigrateIQ Desktop。如果再次发生，请报告。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>请安装较新的版本。</translation>
    </message>
    <message>
        <source>Install the newest version, or choose another workspace.</source>
        <translation>请安装最新版本，或选择其他工作区。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>It begins anew: run {0} was {1}, but what the sync moves was changed since.</source>
        <translation>从头开始：运行 {0} 为{1}，但此后同步的内容已更改。</translation>
    </message>
    <message>
        <source>It can&apos;t hold any of &lt; &gt; : &quot; / \ | ? *</source>
        <translation>不能包含以下字符：&lt; &gt; : &quot; / \ | ? *</translation>
    </message>
    <message>
        <source>It describes no operation that could be asked</source>
        <translation>其中没有可以请求的操作</translation>
    </message>
    <message>
        <source>It goes on then. To ask the server now: migrateiq runs resume {0}</source>
        <translation>届时会继续。要现在询问服务器：migrateiq runs resume {0}</translation>
    </message>
    <message>
        <source>It has tables of another program</source>
        <translation>其中有其他程序的表</translation>
    </message>
    <message>
        <source>It has {0} bytes; {1} are allowed</source>
        <translation>有 {0} 字节；允许 {1}</translation>
    </message>
    <message>
        <source>It is a {0} connector</source>
        <translation>这是 {0} 连接器</translation>
    </message>
    <message>
        <source>It is as it was; open it with the version that made it, and report this.</source>
        <translation>它保持原样；请用创建它的版本打开，并报告此问题。</translation>
    </message>
    <message>
        <source>It is used by the sync {0}</source>
        <translation>同步 {0} 正在使用它</translation>
    </message>
    <message>
        <source>It isn&apos;t sure how pages go on: {0}, but {1}.</source>
        <translation>无法确定如何翻页：{0}，但 {1}。</translation>
    </message>
    <message>
        <source>It needs 1 to {0} characters</source>
        <translation>需要 1 到 {0} 个字符</translation>
    </message>
    <message>
        <source>It was changed outside of this program</source>
        <translation>它在本程序之外被更改</translation>
    </message>
    <message>
        <source>It was removed or renamed since you opened it</source>
        <translation>在您打开之后，它已被移除或重命名</translation>
    </message>
    <message>
        <source>It was sent nowhere. Keys, records and the texts of errors are not in it.</source>
        <translation>它没有发送到任何地方。其中不含密钥、记录和错误文本。</translation>
    </message>
    <message>
        <source>Its key is stored for another host than {0}.</source>
        <translation>其密钥是为 {0} 以外的主机存储的。</translation>
    </message>
    <message>
        <source>Its owner could read your keys and change your data</source>
        <translation>其所有者可能读取您的密钥并更改您的数据</translation>
    </message>
    <message>
        <source>Its response_actions say so; the details hold what the server says.</source>
        <translation>其 response_actions 如此规定；详细信息中有服务器的说明。</translation>
    </message>
    <message>
        <source>Its schema is {0}; this program knows up to {1}</source>
        <translation>其架构版本为 {0}；本程序最高支持 {1}</translation>
    </message>
    <message>
        <source>Keep keys for this session only, or create an encrypted vault opened by a passphrase.</source>
        <translation>请仅在本次会话中保留密钥，或创建用密码短语打开的加密保险库。</translation>
    </message>
    <message>
        <source>Keep the first of them (deduplicate, keep: first), or choose a database.</source>
        <translation>请保留其中第一条（deduplicate, keep: first），或选择数据库。</translation>
    </message>
    <message>
        <source>Leave end_param out.</source>
        <translation>请去掉 end_param。</translation>
    </message>
    <message>
        <source>Leave fields out in the mapping, or load into another destination.</source>
        <translation>请在映射中略去一些字段，或加载到其他目标。</translation>
    </message>
    <message>
        <source>Leave fields out, or choose another table; then resume the run.</source>
        <translation>请略去一些字段或选择其他表，然后继续运行。</translation>
    </message>
    <message>
        <source>Leave fields out, or keep nested ones as JSON (nested: json).</source>
        <translation>请略去一些字段，或把嵌套字段保留为 JSON（nested: json）。</translation>
    </message>
    <message>
        <source>Leave large fields out, or raise max_allowed_packet on the server.</source>
        <translation>请略去大字段，或提高服务器的 max_allowed_packet。</translation>
    </message>
    <message>
        <source>Leave the field out, or replace the character in the mapping.</source>
        <translation>请略去该字段，或在映射中替换该字符。</translation>
    </message>
    <message>
        <source>Let run {0} come to its end: retry, or resume it.</source>
        <translation>请让运行 {0} 结束：重试或继续。</translation>
    </message>
    <message>
        <source>List it under fields, with {0} as its name.</source>
        <translation>请把它列在 fields 下，名称为 {0}。</translation>
    </message>
    <message>
        <source>List the key&apos;s field in the mapping, or choose another key.</source>
        <translation>请在映射中列出该键的字段，或选择其他键。</translation>
    </message>
    <message>
        <source>List those that are to be tables under fields, with nested: child_table, and choose nested: json for the others.</source>
        <translation>请把要成为表的列在 fields 下并设 nested: child_table，其余选择 nested: json。</translation>
    </message>
    <message>
        <source>List {source: {0}, nested: {1}} under fields.</source>
        <translation>请在 fields 下列出 {source: {0}, nested: {1}}。</translation>
    </message>
    <message>
        <source>Load into a newer server.</source>
        <translation>请加载到较新的服务器。</translation>
    </message>
    <message>
        <source>Look at the rejected records, correct the mapping and run the sync again.</source>
        <translation>请查看被拒绝的记录，更正映射，然后重新运行同步。</translation>
    </message>
    <message>
        <source>Look at the table&apos;s triggers; then resume the run.</source>
        <translation>请查看表的触发器，然后继续运行。</translation>
    </message>
    <message>
        <source>Look at what undoing does by now, and say so again.</source>
        <translation>请查看现在撤销会做什么，然后再次确认。</translation>
    </message>
    <message>
        <source>Look at what was loaded under Data.</source>
        <translation>请在“数据”中查看已加载的内容。</translation>
    </message>
    <message>
        <source>Look at {0} first: {1} is read once for each of its records.</source>
        <translation>请先查看 {0}：{1} 会针对其每条记录读取一次。</translation>
    </message>
    <message>
        <source>Look into the log, and install MigrateIQ Desktop again.</source>
        <translation>请查看日志，并重新安装 MigrateIQ Desktop。</translation>
    </message>
    <message>
        <source>Mend it, or choose other connectors.</source>
        <translation>请修正它，或选择其他连接器。</translation>
    </message>
    <message>
        <source>Merge by that index&apos;s columns, remove the index, or append.</source>
        <translation>请按该索引的列合并、移除该索引，或改为追加。</translation>
    </message>
    <message>
        <source>Merge it again, or run once with --full-refresh.</source>
        <translation>请再次合并，或用 --full-refresh 运行一次。</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop made a mistake</source>
        <translation>MigrateIQ Desktop 出现了错误</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop: a report of what went wrong</source>
        <translation>MigrateIQ Desktop：问题报告</translation>
    </message>
    <message>
        <source>Move it away, and start the sync anew.</source>
        <translation>请移走它，然后从头开始同步。</translation>
    </message>
    <message>
        <source>Move it away, or give the stream another table.</source>
        <translation>请移走它，或为数据流指定其他表。</translation>
    </message>
    <message>
        <source>NaN and Infinity are not JSON (RFC 8259 section 6)</source>
        <translation>NaN 和 Infinity 不是 JSON（RFC 8259 第 6 节）</translation>
    </message>
    <message>
        <source>Name a connector that has a host.</source>
        <translation>请指定有主机的连接器。</translation>
    </message>
    <message>
        <source>Name a readable file of certificates in PEM form under ca_file.</source>
        <translation>请在 ca_file 下指定可读的 PEM 证书文件。</translation>
    </message>
    <message>
        <source>Name a readable file of certificates in PEM form {0}.</source>
        <translation>请{0}指定可读的 PEM 证书文件。</translation>
    </message>
    <message>
        <source>Name each stream once, or make a second sync.</source>
        <translation>每个数据流只能列一次，或再建一个同步。</translation>
    </message>
    <message>
        <source>No key for {0} is stored.</source>
        <translation>没有存储 {0} 的密钥。</translation>
    </message>
    <message>
        <source>No lock can be had in {0}: {1}</source>
        <translation>无法在 {0} 中获得锁：{1}</translation>
    </message>
    <message>
        <source>No record of {0} has the field {1}</source>
        <translation>{0} 的记录都没有字段 {1}</translation>
    </message>
    <message>
        <source>No records came: the table {0} was not made.</source>
        <translation>没有收到记录：未创建表 {0}。</translation>
    </message>
    <message>
        <source>No secret {0} of {1} is stored</source>
        <translation>没有存储 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>No secure connection to {0} could be made</source>
        <translation>无法与 {0} 建立安全连接</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>No system keyring can be used</source>
        <translation>没有可用的系统密钥环</translation>
    </message>
    <message>
        <source>No table can be called {0}</source>
        <translation>表不能命名为 {0}</translation>
    </message>
    <message>
        <source>No worker could be started</source>
        <translation>无法启动工作进程</translation>
    </message>
    <message>
        <source>Nobody can sign in at {0}</source>
        <translation>无法在 {0} 登录</translation>
    </message>
    <message>
        <source>Nobody can tell how far {0} was read</source>
        <translation>无法得知 {0} 读取到了哪里</translation>
    </message>
    <message>
        <source>Nobody is signed in any more</source>
        <translation>登录已失效</translation>
    </message>
    <message>
        <source>Nobody is signed in to {0}</source>
        <translation>尚未登录 {0}</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>Nobody signs in to {0} with a browser</source>
        <translation>{0} 不使用浏览器登录</translation>
    </message>
    <message>
        <source>Not every system can have a folder of that name</source>
        <translation>并非每个系统都能有此名称的文件夹</translation>
    </message>
    <message>
        <source>Nothing can listen at {0}:{1}</source>
        <translation>无法在 {0}:{1} 监听</translation>
    </message>
    <message>
        <source>Nothing was replaced. Check the source; if it is right, resume the run with --allow-shrink, or write allow_shrink: true into the sync.</source>
        <translation>没有替换任何内容。请检查来源；如果无误，用 --allow-shrink 继续运行，或在同步中写 allow_shrink: true。</translation>
    </message>
    <message>
        <source>Only JSON can be read. The makers of the API tell whether this address can answer with it, by a parameter such as format=json or another path, and whether it needs a key.</source>
        <translation>只能读取 JSON。API 的提供者知道该地址能否以 JSON 响应（例如用 format=json 参数或其他路径），以及是否需要密钥。</translation>
    </message>
    <message>
        <source>Open it again and resume the run.</source>
        <translation>请重新打开并继续运行。</translation>
    </message>
    <message>
        <source>Open it again; nothing was done or lost.</source>
        <translation>请重新打开；没有执行任何操作，也没有丢失内容。</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>请用其密码短语打开。</translation>
    </message>
    <message>
        <source>Open the folder that it leads to: {0}.</source>
        <translation>请打开它所指向的文件夹：{0}。</translation>
    </message>
    <message>
        <source>Open the vault again with its passphrase.</source>
        <translation>请用密码短语重新打开保险库。</translation>
    </message>
    <message>
        <source>Open the vault with its passphrase.</source>
        <translation>请用密码短语打开保险库。</translation>
    </message>
    <message>
        <source>OpenAPI 3.0 and 3.1 and Swagger 2.0 can be.</source>
        <translation>支持 OpenAPI 3.0、3.1 和 Swagger 2.0。</translation>
    </message>
    <message>
        <source>Out of disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Please report it with the details. What was loaded before is whole.</source>
        <translation>请附上详细信息报告。之前加载的内容是完整的。</translation>
    </message>
    <message>
        <source>Print the entries with `migrateiq schedule print`, and add them by hand.</source>
        <translation>请用 `migrateiq schedule print` 输出条目，然后手动添加。</translation>
    </message>
    <message>
        <source>Put back the file as the run left it, or take from it by hand what should go; `migrateiq state reset` lets the next run read again.</source>
        <translation>请将文件恢复为该次运行留下的样子，或手动删除其中不需要的内容；`migrateiq state reset` 可让下次运行重新读取。</translation>
    </message>
    <message>
        <source>Put both together, or save yours instead; the other stays in Versions.</source>
        <translation>请将两者合并，或改为保存您的内容；另一份会保留在“版本”中。</translation>
    </message>
    <message>
        <source>Put the file itself there instead of the link.</source>
        <translation>请把文件本身放在那里，而不是链接。</translation>
    </message>
    <message>
        <source>Raise maximum_pages of the stream&apos;s paginator and resume.</source>
        <translation>请提高数据流分页的 maximum_pages，然后继续。</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>请重新读取。</translation>
    </message>
    <message>
        <source>Remove it, and start the sync anew.</source>
        <translation>请移除它，然后从头开始同步。</translation>
    </message>
    <message>
        <source>Remove the connector and add it again.</source>
        <translation>请移除连接器后重新添加。</translation>
    </message>
    <message>
        <source>Remove the doubled rows, or choose another key or another table.</source>
        <translation>请移除重复的行，或选择其他键或其他表。</translation>
    </message>
    <message>
        <source>Remove the link, or choose another folder.</source>
        <translation>请移除链接，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Remove the stream&apos;s row from {0}, and start the sync anew.</source>
        <translation>请从 {0} 移除该数据流的行，然后从头开始同步。</translation>
    </message>
    <message>
        <source>Remove the sync and add it again.</source>
        <translation>请移除同步后重新添加。</translation>
    </message>
    <message>
        <source>Remove the sync, or give it another connector.</source>
        <translation>请移除同步，或为它指定其他连接器。</translation>
    </message>
    <message>
        <source>Remove what belongs to the table meanwhile, then undo the run.</source>
        <translation>请暂时移除属于该表的内容，然后撤销该运行。</translation>
    </message>
    <message>
        <source>Remove {0} first, or give it another connector.</source>
        <translation>请先移除 {0}，或为它指定其他连接器。</translation>
    </message>
    <message>
        <source>Rename it, and try the sample data again.</source>
        <translation>请重命名它，然后重试示例数据。</translation>
    </message>
    <message>
        <source>Rename the table or remove it, or run the sync without a limit.</source>
        <translation>请重命名或移除该表，或不设上限运行同步。</translation>
    </message>
    <message>
        <source>Rename them in the file, or remove them from the workspace.</source>
        <translation>请在文件中重命名它们，或从工作区中移除。</translation>
    </message>
    <message>
        <source>Report it; the workspace is as it was.</source>
        <translation>请报告；工作区保持原样。</translation>
    </message>
    <message>
        <source>Resume it: it goes on at its last checkpoint.</source>
        <translation>请继续：它会从上一个检查点接着进行。</translation>
    </message>
    <message>
        <source>Resume run {0} if it isn&apos;t complete, or start the sync.</source>
        <translation>如果运行 {0} 不完整，请继续它，或启动同步。</translation>
    </message>
    <message>
        <source>Resume the run. If it happens again, report it.</source>
        <translation>请继续运行。如果再次发生，请报告。</translation>
    </message>
    <message>
        <source>Retry run {0}.</source>
        <translation>请重试运行 {0}。</translation>
    </message>
    <message>
        <source>Retry run {0}: what was rejected then is what is missing now.</source>
        <translation>请重试运行 {0}：当时被拒绝的正是现在缺少的。</translation>
    </message>
    <message>
        <source>Retry the run again.</source>
        <translation>请再次重试该运行。</translation>
    </message>
    <message>
        <source>Retry them into that table, or run the sync again.</source>
        <translation>请把它们重试到该表，或重新运行同步。</translation>
    </message>
    <message>
        <source>Rows of {0} with the key of these records were overwritten, also where the run that rejected them loaded a newer record of that key after them. Where the source gives a key more than once, run the sync with --full-refresh to be sure.</source>
        <translation>{0} 中与这些记录同键的行已被覆盖，即使拒绝它们的运行之后加载了该键的更新记录。如果来源会多次给出同一个键，请使用 --full-refresh 运行同步以确保正确。</translation>
    </message>
    <message>
        <source>Rows of {0} would refer to rows of {1} that don&apos;t exist</source>
        <translation>{0} 的行会引用 {1} 中不存在的行</translation>
    </message>
    <message>
        <source>Run the sync again from the start. If it happens again, report it.</source>
        <translation>请从头重新运行同步。如果再次发生，请报告。</translation>
    </message>
    <message>
        <source>Run the sync again once the source is right, or restore the table from a backup.</source>
        <translation>来源正确后再次运行同步，或从备份中恢复该表。</translation>
    </message>
    <message>
        <source>Run the sync again then: it goes on where it stopped. What is loaded stays.</source>
        <translation>届时请重新运行同步：它会从停止处继续。已加载的内容会保留。</translation>
    </message>
    <message>
        <source>Run the sync again, once that stream can be loaded.</source>
        <translation>等该数据流可以加载后，请重新运行同步。</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>再次运行同步。</translation>
    </message>
    <message>
        <source>Run the sync.</source>
        <translation>请运行同步。</translation>
    </message>
    <message>
        <source>Run with --full-refresh, which replaces the table when all is read.</source>
        <translation>请用 --full-refresh 运行；全部读取后会替换该表。</translation>
    </message>
    <message>
        <source>Run with --full-refresh.</source>
        <translation>请用 --full-refresh 运行。</translation>
    </message>
    <message>
        <source>Run {0} came after these records were rejected: rows of {1} with their key, which it may have made newer, were overwritten. Run the sync with --full-refresh to be sure.</source>
        <translation>运行 {0} 在这些记录被拒绝之后进行：{1} 中键相同的行（可能已被它更新）被覆盖。为确保正确，请用 --full-refresh 运行同步。</translation>
    </message>
    <message>
        <source>Run {0} can&apos;t be resumed</source>
        <translation>无法继续运行 {0}</translation>
    </message>
    <message>
        <source>Run {0} can&apos;t be undone</source>
        <translation>无法撤销运行 {0}</translation>
    </message>
    <message>
        <source>Run {0} ended {1}: read {2}, loaded {3}, rejected {4}, skipped {5}.</source>
        <translation>运行 {0} 结束（{1}）：读取 {2}，加载 {3}，拒绝 {4}，跳过 {5}。</translation>
    </message>
    <message>
        <source>Run {0} isn&apos;t run by this program</source>
        <translation>运行 {0} 不由本程序执行</translation>
    </message>
    <message>
        <source>Run {0} isn&apos;t running</source>
        <translation>运行 {0} 未在进行</translation>
    </message>
    <message>
        <source>Run {0} loaded {1} with another mapping. Its rows that this run doesn&apos;t load again stay as they are. Where all shall be alike, replace the table once, or run the sync with --full-refresh.</source>
        <translation>运行 {0} 曾以另一个映射加载 {1}。本次运行未再次加载的行保持不变。如果所有行都应一致，请将该表替换一次，或使用 --full-refresh 运行同步。</translation>
    </message>
    <message>
        <source>Run {0} of {1} {2}: {3} to {4}.</source>
        <translation>{1} 的运行 {0} {2}：{3} 到 {4}。</translation>
    </message>
    <message>
        <source>Run {0} was undone</source>
        <translation>运行 {0} 已撤销</translation>
    </message>
    <message>
        <source>Run {0} was undone: {1}.</source>
        <translation>运行 {0} 已撤销：{1}。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Save it as a new one, or close the editor.</source>
        <translation>请将其另存为新的同步，或关闭编辑器。</translation>
    </message>
    <message>
        <source>Save the network tab of a browser&apos;s developer tools as HAR.</source>
        <translation>请把浏览器开发者工具的网络标签页保存为 HAR。</translation>
    </message>
    <message>
        <source>Say by which authentication it knows who asks, and give the key.</source>
        <translation>请说明它用哪种身份验证识别请求者，并提供密钥。</translation>
    </message>
    <message>
        <source>See its streams: migrateiq runs show.</source>
        <translation>查看其数据流：migrateiq runs show。</translation>
    </message>
    <message>
        <source>See the list of runs for their numbers (migrateiq runs list).</source>
        <translation>编号见运行列表（migrateiq runs list）。</translation>
    </message>
    <message>
        <source>See what it did: migrateiq runs show.</source>
        <translation>查看它做了什么：migrateiq runs show。</translation>
    </message>
    <message>
        <source>See whether another program has changed the file.</source>
        <translation>请检查是否有其他程序更改了该文件。</translation>
    </message>
    <message>
        <source>Set another value (migrateiq state set), or run with --full-refresh.</source>
        <translation>请设置其他值（migrateiq state set），或用 --full-refresh 运行。</translation>
    </message>
    <message>
        <source>Several streams go into the table {0}</source>
        <translation>多个数据流写入表 {0}</translation>
    </message>
    <message>
        <source>Shorten the pattern.</source>
        <translation>请缩短模式。</translation>
    </message>
    <message>
        <source>Sign in again, and allow the access.</source>
        <translation>请重新登录并允许访问。</translation>
    </message>
    <message>
        <source>Sign in again: `migrateiq connectors authorize NAME`, or Sign in… in the connector&apos;s window.</source>
        <translation>请重新登录：`migrateiq connectors authorize NAME`，或连接器窗口中的“登录…”。</translation>
    </message>
    <message>
        <source>Sign in: `migrateiq connectors authorize {0}` (with --file FILE where the connector is in a file), or Sign in… in the window. A token that you have can be stored as well. {1}</source>
        <translation>请登录：`migrateiq connectors authorize {0}`（连接器在文件中时加 --file FILE），或窗口中的“登录…”。也可以存储已有的令牌。{1}</translation>
    </message>
    <message>
        <source>Signing in at {0}</source>
        <translation>正在登录 {0}</translation>
    </message>
    <message>
        <source>Start the sign-in again, and paste the whole address that the browser ends at.</source>
        <translation>请重新开始登录，并粘贴浏览器最终停留的完整地址。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>请重新开始登录。</translation>
    </message>
    <message>
        <source>Start the sync anew (--restart).</source>
        <translation>请从头开始同步（--restart）。</translation>
    </message>
    <message>
        <source>Start the sync anew.</source>
        <translation>请从头开始同步。</translation>
    </message>
    <message>
        <source>Start the sync anew. The file is as it was before.</source>
        <translation>请从头开始同步。文件保持之前的样子。</translation>
    </message>
    <message>
        <source>Start the sync anew. The file of the table is as it was before.</source>
        <translation>请从头开始同步。该表的文件保持之前的样子。</translation>
    </message>
    <message>
        <source>Start the sync anew. The table is as it was before.</source>
        <translation>请从头开始同步。该表保持之前的样子。</translation>
    </message>
    <message>
        <source>Stop it there.</source>
        <translation>请在那里停止它。</translation>
    </message>
    <message>
        <source>Store a new key for this connector.</source>
        <translation>请为此连接器存储新密钥。</translation>
    </message>
    <message>
        <source>Store it again: {0}.</source>
        <translation>请重新存储：{0}。</translation>
    </message>
    <message>
        <source>Store it as {0} of the source connector.</source>
        <translation>请把它存储为来源连接器的 {0}。</translation>
    </message>
    <message>
        <source>Store it: {0}.</source>
        <translation>请存储：{0}。</translation>
    </message>
    <message>
        <source>Store the key again, whole, or choose the algorithm that belongs to it.</source>
        <translation>请重新完整存储密钥，或选择与其匹配的算法。</translation>
    </message>
    <message>
        <source>Store the key again, without blanks or line breaks around it.</source>
        <translation>请重新存储密钥，前后不要有空格或换行。</translation>
    </message>
    <message>
        <source>Store the key again.</source>
        <translation>请重新存储密钥。</translation>
    </message>
    <message>
        <source>Store the key for this connector.</source>
        <translation>请为此连接器存储密钥。</translation>
    </message>
    <message>
        <source>Streams refer to each other in a circle</source>
        <translation>数据流互相循环引用</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key off for the user, or make the table before.</source>
        <translation>请为该用户关闭 sql_require_primary_key，或预先创建表。</translation>
    </message>
    <message>
        <source>Syncs are running</source>
        <translation>同步正在运行</translation>
    </message>
    <message>
        <source>Take one of these reference rules out.</source>
        <translation>请去掉其中一条引用规则。</translation>
    </message>
    <message>
        <source>Take the reference rule out, or load into a database.</source>
        <translation>请去掉引用规则，或加载到数据库。</translation>
    </message>
    <message>
        <source>Take unique and deduplicate out of the mapping, or load into a database.</source>
        <translation>请从映射中去掉 unique 和 deduplicate，或加载到数据库。</translation>
    </message>
    <message>
        <source>That is not the answer to this sign-in</source>
        <translation>这不是本次登录的响应</translation>
    </message>
    <message>
        <source>The Airbyte manifest can&apos;t be imported</source>
        <translation>无法导入 Airbyte 清单</translation>
    </message>
    <message>
        <source>The CA file {0} can&apos;t be used</source>
        <translation>无法使用 CA 文件 {0}</translation>
    </message>
    <message>
        <source>The OpenAPI description has no paths</source>
        <translation>OpenAPI 描述没有路径</translation>
    </message>
    <message>
        <source>The Task Scheduler</source>
        <translation>任务计划程序</translation>
    </message>
    <message>
        <source>The answer to {0} has {1}</source>
        <translation>{0} 的响应有 {1}</translation>
    </message>
    <message>
        <source>The answer to {0} {1}</source>
        <translation>{0} 的响应{1}</translation>
    </message>
    <message>
        <source>The certificate of {0} can&apos;t be trusted</source>
        <translation>{0} 的证书不可信</translation>
    </message>
    <message>
        <source>The checkpoint of {0} can&apos;t be read</source>
        <translation>无法读取 {0} 的检查点</translation>
    </message>
    <message>
        <source>The column {0} is called {1} there.</source>
        <translation>列 {0} 在那里叫 {1}。</translation>
    </message>
    <message>
        <source>The column {0} of {1} can&apos;t be widened</source>
        <translation>无法加宽 {1} 的列 {0}</translation>
    </message>
    <message>
        <source>The column {0} of {1} is {2}, but {3} values come</source>
        <translation>{1} 的列 {0} 是 {2}，但收到的是 {3} 值</translation>
    </message>
    <message>
        <source>The column {0} takes texts of at most {1} characters: it is part of the key.</source>
        <translation>列 {0} 的文本最多 {1} 个字符：它是键的一部分。</translation>
    </message>
    <message>
        <source>The connection to {0} is lost</source>
        <translation>与 {0} 的连接已断开</translation>
    </message>
    <message>
        <source>The connector&apos;s address isn&apos;t allowed</source>
        <translation>不允许连接器的地址</translation>
    </message>
    <message>
        <source>The curl command ends after {0}</source>
        <translation>curl 命令在 {0} 之后结束</translation>
    </message>
    <message>
        <source>The data in {0} can&apos;t be read</source>
        <translation>无法读取 {0} 中的数据</translation>
    </message>
    <message>
        <source>The description could not be read</source>
        <translation>无法读取描述</translation>
    </message>
    <message>
        <source>The disk of {0} is full</source>
        <translation>{0} 所在磁盘已满</translation>
    </message>
    <message>
        <source>The disk or another program changed it</source>
        <translation>磁盘或其他程序更改了它</translation>
    </message>
    <message>
        <source>The field {0} is in the column {1}: its own name can&apos;t be a column&apos;s.</source>
        <translation>字段 {0} 在列 {1} 中：其自身名称不能作列名。</translation>
    </message>
    <message>
        <source>The field “{0}” is in the column {1}.</source>
        <translation>字段“{0}”在列 {1} 中。</translation>
    </message>
    <message>
        <source>The file of {0} is {1}.</source>
        <translation>{0} 的文件是 {1}。</translation>
    </message>
    <message>
        <source>The filter, a rule or deduplicate names</source>
        <translation>过滤器、规则或 deduplicate 提到</translation>
    </message>
    <message>
        <source>The folder {0} can&apos;t be reached</source>
        <translation>无法访问文件夹 {0}</translation>
    </message>
    <message>
        <source>The folder {0} holds other things and is open to others</source>
        <translation>文件夹 {0} 含有其他内容，且对他人开放</translation>
    </message>
    <message>
        <source>The index {0} of the replaced table could not be made again: {1}.</source>
        <translation>无法重新创建被替换表的索引 {0}：{1}。</translation>
    </message>
    <message>
        <source>The key holds a character that no key has</source>
        <translation>密钥包含密钥不应有的字符</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>密钥为空</translation>
    </message>
    <message>
        <source>The key is longer than {0} characters</source>
        <translation>密钥超过 {0} 个字符</translation>
    </message>
    <message>
        <source>The key {0} is left out by the mapping</source>
        <translation>映射略去了键 {0}</translation>
    </message>
    <message>
        <source>The key “{0}” can&apos;t sign with {1}</source>
        <translation>密钥“{0}”不能用 {1} 签名</translation>
    </message>
    <message>
        <source>The key “{0}” isn&apos;t written as {1}</source>
        <translation>密钥“{0}”不是以 {1} 书写的</translation>
    </message>
    <message>
        <source>The keyring failed, so the program could not {0}</source>
        <translation>密钥环出错，程序无法{0}</translation>
    </message>
    <message>
        <source>The keyring is locked, so the program could not {0}</source>
        <translation>密钥环已锁定，程序无法{0}</translation>
    </message>
    <message>
        <source>The like was noticed {0}, with other parents.</source>
        <translation>类似情况出现了 {0}，涉及其他父记录。</translation>
    </message>
    <message>
        <source>The list of the run&apos;s requests can&apos;t be read</source>
        <translation>无法读取本次运行的请求列表</translation>
    </message>
    <message>
        <source>The log has reached its largest size: from here on only warnings and errors.</source>
        <translation>日志已达到上限：此后只写警告和错误。</translation>
    </message>
    <message>
        <source>The log has reached its largest size: nothing more is written.</source>
        <translation>日志已达到上限：不再写入。</translation>
    </message>
    <message>
        <source>The login gave no token</source>
        <translation>登录没有返回令牌</translation>
    </message>
    <message>
        <source>The lookup file {0} can&apos;t be used</source>
        <translation>无法使用查找文件 {0}</translation>
    </message>
    <message>
        <source>The mapping gives {0} a value that is no {1}</source>
        <translation>映射给 {0} 的值不是 {1}</translation>
    </message>
    <message>
        <source>The mapping names</source>
        <translation>映射提到</translation>
    </message>
    <message>
        <source>The mapping names {0}{1}, but {2} doesn&apos;t become a child table</source>
        <translation>映射提到 {0}{1}，但 {2} 不会成为子表</translation>
    </message>
    <message>
        <source>The numbers of {0} don&apos;t add up</source>
        <translation>{0} 的数字不吻合</translation>
    </message>
    <message>
        <source>The one before is used up: open or unlock what keeps your keys, and sign in again.</source>
        <translation>之前的已失效：请打开或解锁保存密钥之处，然后重新登录。</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {0} characters</source>
        <translation>密码短语少于 {0} 个字符</translation>
    </message>
    <message>
        <source>The path “{0}” can&apos;t be used on this answer</source>
        <translation>路径“{0}”不能用于此响应</translation>
    </message>
    <message>
        <source>The pattern {0} can&apos;t be used</source>
        <translation>无法使用模式 {0}</translation>
    </message>
    <message>
        <source>The pattern {0} has no group {1}</source>
        <translation>模式 {0} 没有组 {1}</translation>
    </message>
    <message>
        <source>The practice API could not be started</source>
        <translation>无法启动练习 API</translation>
    </message>
    <message>
        <source>The predicate {0} of a response action can&apos;t be evaluated</source>
        <translation>无法计算响应规则的谓词 {0}</translation>
    </message>
    <message>
        <source>The program answered something else about the sign-in</source>
        <translation>程序对登录给出了其他响应</translation>
    </message>
    <message>
        <source>The program crashed.</source>
        <translation>程序崩溃了。</translation>
    </message>
    <message>
        <source>The program ended without a word: it was killed, or the computer went off.</source>
        <translation>程序没有任何说明就结束了：它被终止，或计算机断电。</translation>
    </message>
    <message>
        <source>The program or the computer stopped while it was running</source>
        <translation>运行期间程序或计算机停止了</translation>
    </message>
    <message>
        <source>The proxy {0} asks for a user name and password</source>
        <translation>代理 {0} 要求用户名和密码</translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used</source>
        <translation>无法使用代理地址</translation>
    </message>
    <message>
        <source>The rejected records of run {0} can&apos;t be retried</source>
        <translation>无法重试运行 {0} 被拒绝的记录</translation>
    </message>
    <message>
        <source>The rejected records of {0} can&apos;t be added now</source>
        <translation>现在无法添加 {0} 被拒绝的记录</translation>
    </message>
    <message>
        <source>The rejected records of {0} can&apos;t be read</source>
        <translation>无法读取 {0} 被拒绝的记录</translation>
    </message>
    <message>
        <source>The rejected records of {0} can&apos;t go into {1}</source>
        <translation>{0} 被拒绝的记录无法写入 {1}</translation>
    </message>
    <message>
        <source>The renewed sign-in can&apos;t be kept</source>
        <translation>无法保存更新后的登录</translation>
    </message>
    <message>
        <source>The request can&apos;t be written</source>
        <translation>无法写入请求</translation>
    </message>
    <message>
        <source>The rows of {0} can&apos;t be counted</source>
        <translation>无法统计 {0} 的行</translation>
    </message>
    <message>
        <source>The run can&apos;t be followed any more</source>
        <translation>无法再跟踪此次运行</translation>
    </message>
    <message>
        <source>The run was cancelled</source>
        <translation>运行已取消</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>运行已中断</translation>
    </message>
    <message>
        <source>The sampled records are gone</source>
        <translation>抽样的记录已不存在</translation>
    </message>
    <message>
        <source>The secret {0} of the mapping is missing</source>
        <translation>缺少映射的机密 {0}</translation>
    </message>
    <message>
        <source>The secret {0} of {1} can&apos;t be reached</source>
        <translation>无法访问 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>The secret {0} of {1} could not be kept</source>
        <translation>无法保存 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>The secret {0} of {1} is damaged</source>
        <translation>{1} 的机密 {0} 已损坏</translation>
    </message>
    <message>
        <source>The secret {0} of {1} is missing</source>
        <translation>缺少 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>The secret {0} of {1} was not stored</source>
        <translation>未存储 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>The secret “{0}” can&apos;t be sent</source>
        <translation>无法发送机密“{0}”</translation>
    </message>
    <message>
        <source>The secret “{0}” is missing</source>
        <translation>缺少机密“{0}”</translation>
    </message>
    <message>
        <source>The server answered the request for a token with something else</source>
        <translation>服务器对令牌请求给出了其他响应</translation>
    </message>
    <message>
        <source>The server answered {0} with {1} and no address to go to</source>
        <translation>服务器以 {1} 响应 {0}，但没有给出跳转地址</translation>
    </message>
    <message>
        <source>The server at {0} is too old</source>
        <translation>{0} 的服务器版本太旧</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the client id or secret</source>
        <translation>服务器不接受客户端 ID 或密钥</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the key</source>
        <translation>服务器不接受该密钥</translation>
    </message>
    <message>
        <source>The server doesn&apos;t give these scopes</source>
        <translation>服务器不授予这些权限范围</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this way of signing in</source>
        <translation>服务器不支持这种登录方式</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this client sign in this way</source>
        <translation>服务器不允许此客户端这样登录</translation>
    </message>
    <message>
        <source>The server gave no token</source>
        <translation>服务器没有返回令牌</translation>
    </message>
    <message>
        <source>The server misses something in the request for a token</source>
        <translation>令牌请求中缺少服务器需要的内容</translation>
    </message>
    <message>
        <source>The server redirects {0} in a circle</source>
        <translation>服务器把 {0} 循环重定向</translation>
    </message>
    <message>
        <source>The server refused the sign-in</source>
        <translation>服务器拒绝了登录</translation>
    </message>
    <message>
        <source>The service didn&apos;t sign you in</source>
        <translation>服务没有让您登录</translation>
    </message>
    <message>
        <source>The service doesn&apos;t give these scopes</source>
        <translation>服务不授予这些权限范围</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this way of signing in</source>
        <translation>服务不支持这种登录方式</translation>
    </message>
    <message>
        <source>The service doesn&apos;t let this client sign anybody in</source>
        <translation>服务不允许此客户端让用户登录</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>服务出现故障</translation>
    </message>
    <message>
        <source>The service is overloaded</source>
        <translation>服务过载</translation>
    </message>
    <message>
        <source>The service misses something in the request</source>
        <translation>请求中缺少服务需要的内容</translation>
    </message>
    <message>
        <source>The sign-in didn&apos;t work</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid</source>
        <translation>登录已失效</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>The start at login can&apos;t be changed</source>
        <translation>无法更改登录时启动</translation>
    </message>
    <message>
        <source>The stored definition of {0} can&apos;t be read</source>
        <translation>无法读取 {0} 存储的定义</translation>
    </message>
    <message>
        <source>The sync has no name that can be used</source>
        <translation>同步没有可用的名称</translation>
    </message>
    <message>
        <source>The sync names the stream {0} twice</source>
        <translation>同步中两次列出数据流 {0}</translation>
    </message>
    <message>
        <source>The sync {0} has changed since you opened it</source>
        <translation>在您打开之后，同步 {0} 已更改</translation>
    </message>
    <message>
        <source>The sync {0} isn&apos;t there any more</source>
        <translation>同步 {0} 已不存在</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler</source>
        <translation>系统调度程序</translation>
    </message>
    <message>
        <source>The table {0} is called {1} there.</source>
        <translation>表 {0} 在那里叫 {1}。</translation>
    </message>
    <message>
        <source>The templates are not there</source>
        <translation>没有找到模板</translation>
    </message>
    <message>
        <source>The token that was given can&apos;t be sent</source>
        <translation>无法发送所得的令牌</translation>
    </message>
    <message>
        <source>The vault could not be opened</source>
        <translation>无法打开保险库</translation>
    </message>
    <message>
        <source>The vault could not be read</source>
        <translation>无法读取保险库</translation>
    </message>
    <message>
        <source>The vault could not be written</source>
        <translation>无法写入保险库</translation>
    </message>
    <message>
        <source>The vault has been replaced by another one</source>
        <translation>保险库已被另一个替换</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>保险库已损坏</translation>
    </message>
    <message>
        <source>The work was not begun</source>
        <translation>工作尚未开始</translation>
    </message>
    <message>
        <source>The worker and the program are of different versions</source>
        <translation>工作进程与程序的版本不同</translation>
    </message>
    <message>
        <source>The worker could not start</source>
        <translation>工作进程无法启动</translation>
    </message>
    <message>
        <source>The worker ended without an answer</source>
        <translation>工作进程没有响应便结束了</translation>
    </message>
    <message>
        <source>The worker sent something that is no event</source>
        <translation>工作进程发送了不是事件的内容</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be written as a migration file</source>
        <translation>无法把工作区写成迁移文件</translation>
    </message>
    <message>
        <source>The workspace can&apos;t have that name</source>
        <translation>工作区不能使用此名称</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version</source>
        <translation>无法把工作区升级到此版本</translation>
    </message>
    <message>
        <source>The workspace folder {0} can&apos;t be used</source>
        <translation>无法使用工作区文件夹 {0}</translation>
    </message>
    <message>
        <source>The workspace folder {0} is a link</source>
        <translation>工作区文件夹 {0} 是链接</translation>
    </message>
    <message>
        <source>The workspace has these already: {0}</source>
        <translation>工作区已有这些：{0}</translation>
    </message>
    <message>
        <source>The workspace is closed</source>
        <translation>工作区已关闭</translation>
    </message>
    <message>
        <source>The workspace {0} can&apos;t be made</source>
        <translation>无法创建工作区 {0}</translation>
    </message>
    <message>
        <source>The workspace {0} could not be brought to this version</source>
        <translation>无法把工作区 {0} 升级到此版本</translation>
    </message>
    <message>
        <source>The workspace {0} was made by a newer version of this program</source>
        <translation>工作区 {0} 由本程序的较新版本创建</translation>
    </message>
    <message>
        <source>The workspace&apos;s database {0} can&apos;t do that</source>
        <translation>工作区数据库 {0} 无法执行此操作</translation>
    </message>
    <message>
        <source>The workspace&apos;s database {0} is damaged</source>
        <translation>工作区数据库 {0} 已损坏</translation>
    </message>
    <message>
        <source>There is a connector {0} already</source>
        <translation>已有连接器 {0}</translation>
    </message>
    <message>
        <source>There is a sync {0} already</source>
        <translation>已有同步 {0}</translation>
    </message>
    <message>
        <source>There is a sync {0} already, which reads from {1}</source>
        <translation>已有同步 {0}，它从 {1} 读取</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>已有保险库</translation>
    </message>
    <message>
        <source>There is a workspace {0} already</source>
        <translation>已有工作区 {0}</translation>
    </message>
    <message>
        <source>There is another connector named {0}</source>
        <translation>另有名为 {0} 的连接器</translation>
    </message>
    <message>
        <source>There is no database {0} on {1}</source>
        <translation>{1} 上没有数据库 {0}</translation>
    </message>
    <message>
        <source>There is no database {0} on {1} that {2} may use</source>
        <translation>{1} 上没有 {2} 可用的数据库 {0}</translation>
    </message>
    <message>
        <source>There is no rejected record {0}</source>
        <translation>没有被拒绝的记录 {0}</translation>
    </message>
    <message>
        <source>There is no run {0}</source>
        <translation>没有运行 {0}</translation>
    </message>
    <message>
        <source>There is no schema {0} in {1}</source>
        <translation>{1} 中没有模式 {0}</translation>
    </message>
    <message>
        <source>There is no stream {0} to pick</source>
        <translation>没有可选的数据流 {0}</translation>
    </message>
    <message>
        <source>There is no time zone {0}</source>
        <translation>没有时区 {0}</translation>
    </message>
    <message>
        <source>There is no vault yet</source>
        <translation>还没有保险库</translation>
    </message>
    <message>
        <source>There is no {0} {1}</source>
        <translation>没有 {0} {1}</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>这里什么也没有</translation>
    </message>
    <message>
        <source>There is nothing in it that can be read from</source>
        <translation>其中没有可读取的内容</translation>
    </message>
    <message>
        <source>There is nothing to be found at {0}</source>
        <translation>在 {0} 找不到任何内容</translation>
    </message>
    <message>
        <source>This destination doesn&apos;t keep how far a stream is read</source>
        <translation>此目标不记录数据流读取到哪里</translation>
    </message>
    <message>
        <source>This is no Airbyte manifest</source>
        <translation>这不是 Airbyte 清单</translation>
    </message>
    <message>
        <source>This is no HAR recording</source>
        <translation>这不是 HAR 记录</translation>
    </message>
    <message>
        <source>This is no OpenAPI description that can be imported</source>
        <translation>这不是可导入的 OpenAPI 描述</translation>
    </message>
    <message>
        <source>This is no Postman collection</source>
        <translation>这不是 Postman 集合</translation>
    </message>
    <message>
        <source>This is not a curl command that can be imported</source>
        <translation>这不是可导入的 curl 命令</translation>
    </message>
    <message>
        <source>This is nothing that can be imported</source>
        <translation>这不是可导入的内容</translation>
    </message>
    <message>
        <source>This option needs a value</source>
        <translation>此选项需要一个值</translation>
    </message>
    <message>
        <source>This page belongs to MigrateIQ Desktop.</source>
        <translation>此页面属于 MigrateIQ Desktop。</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>This system has no registry</source>
        <translation>此系统没有注册表</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>列太多</translation>
    </message>
    <message>
        <source>Too many headers</source>
        <translation>标头太多</translation>
    </message>
    <message>
        <source>Too many records of {0} are as new as its newest</source>
        <translation>{0} 中与最新记录同样新的记录太多</translation>
    </message>
    <message>
        <source>Too much came while it was read to be remembered: what changed in {0} within the last {1} s may be missed by the next run. Merge, to be sure.</source>
        <translation>读取期间新增太多而无法记住：{0} 在最近 {1} 秒内的更改可能被下次运行漏掉。为确保正确，请使用合并。</translation>
    </message>
    <message>
        <source>Try a smaller part of it, or the command line: migrateiq import.</source>
        <translation>请尝试其中较小的部分，或使用命令行：migrateiq import。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>届时请重试。</translation>
    </message>
    <message>
        <source>Try again when the source is well.</source>
        <translation>等来源恢复正常后请重试。</translation>
    </message>
    <message>
        <source>Try again, or ask its makers.</source>
        <translation>请重试，或咨询其提供者。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it.</source>
        <translation>请重试。如果再次发生，请报告。</translation>
    </message>
    <message>
        <source>Try again. Or: {0}</source>
        <translation>请重试。或者：{0}</translation>
    </message>
    <message>
        <source>Try again; capitals and blanks count.</source>
        <translation>请重试；区分大小写和空格。</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the disk.</source>
        <translation>请重试；如果仍然如此，请检查磁盘。</translation>
    </message>
    <message>
        <source>U+0000, the character NUL, can&apos;t be kept in PostgreSQL</source>
        <translation>PostgreSQL 无法保存 U+0000（NUL 字符）</translation>
    </message>
    <message>
        <source>Undo run {0} first.</source>
        <translation>请先撤销运行 {0}。</translation>
    </message>
    <message>
        <source>Undo that run first.</source>
        <translation>请先撤销那次运行。</translation>
    </message>
    <message>
        <source>Undo the later run first.</source>
        <translation>请先撤销后来的运行。</translation>
    </message>
    <message>
        <source>Undo the run with the version of the program that began to.</source>
        <translation>请用开始撤销的那个程序版本撤销该次运行。</translation>
    </message>
    <message>
        <source>Unlock it and try again. Or: {0}</source>
        <translation>请解锁后重试。或者：{0}</translation>
    </message>
    <message>
        <source>Unlock or start the keyring, or enter the key again.</source>
        <translation>请解锁或启动密钥环，或重新输入密钥。</translation>
    </message>
    <message>
        <source>Use TLS (tls: verify or require), or let the user log in by caching_sha2_password or mysql_native_password.</source>
        <translation>请使用 TLS（tls: verify 或 require），或让用户以 caching_sha2_password 或 mysql_native_password 登录。</translation>
    </message>
    <message>
        <source>Use a name of the IANA list, for example Europe/Paris.</source>
        <translation>请使用 IANA 列表中的名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Use each directive of strptime once.</source>
        <translation>strptime 的每个指令只能用一次。</translation>
    </message>
    <message>
        <source>Use the new names of the mapping.</source>
        <translation>请使用映射中的新名称。</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it there. Of a machine that has died, the claim ends after {0} minutes.</source>
        <translation>请等待，或在那里取消。如果那台机器已停机，占用会在 {0} 分钟后结束。</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it.</source>
        <translation>请等待，或取消它。</translation>
    </message>
    <message>
        <source>Wait for the other run; then run the sync again.</source>
        <translation>请等待另一次运行，然后重新运行同步。</translation>
    </message>
    <message>
        <source>Wait until the other program is done, and resume the run.</source>
        <translation>请等待另一程序完成，然后继续运行。</translation>
    </message>
    <message>
        <source>What is loaded stays. Resume it, or start anew.</source>
        <translation>已加载的内容会保留。请继续，或从头开始。</translation>
    </message>
    <message>
        <source>What stands there for them was left as it is.</source>
        <translation>那里对应的内容保持不变。</translation>
    </message>
    <message>
        <source>What was loaded before stays. Convert the field in the mapping, or set type_changes of the stream to evolve or reject; then run the sync again.</source>
        <translation>之前加载的内容会保留。请在映射中转换该字段，或把数据流的 type_changes 设为 evolve 或 reject，然后重新运行同步。</translation>
    </message>
    <message>
        <source>What was read doesn&apos;t make a connector</source>
        <translation>读取的内容不能构成连接器</translation>
    </message>
    <message>
        <source>Where 403 means that only this parent&apos;s records may not be read, say so: response_actions: [{status_code: 403, action: ignore}].</source>
        <translation>如果 403 只表示无权读取此父记录的记录，请写明：response_actions: [{status_code: 403, action: ignore}]。</translation>
    </message>
    <message>
        <source>Where it takes the token at another place of the request&apos;s body, name it as cursor_body_path, for example page.cursor.</source>
        <translation>如果令牌应放在请求正文的其他位置，请用 cursor_body_path 指定，例如 page.cursor。</translation>
    </message>
    <message>
        <source>Whoever can change the link could lead your keys and data elsewhere</source>
        <translation>能更改该链接的人可能把您的密钥和数据引向别处</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 凭据管理器</translation>
    </message>
    <message>
        <source>Write dates like 2013-01-31 or 2013-01-31T10:00:00Z.</source>
        <translation>日期请写成 2013-01-31 或 2013-01-31T10:00:00Z。</translation>
    </message>
    <message>
        <source>Write it in RE2&apos;s syntax, which has no look-around and no references back: github.com/google/re2/wiki/Syntax.</source>
        <translation>请使用 RE2 语法，它不支持环视和反向引用：github.com/google/re2/wiki/Syntax。</translation>
    </message>
    <message>
        <source>Write {value} in the format, which sends the value as it is.</source>
        <translation>请在格式中写 {value}，这会按原样发送值。</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>您可以关闭此页面</translation>
    </message>
    <message>
        <source>`migrateiq secrets list` shows what is stored.</source>
        <translation>`migrateiq secrets list` 显示已存储的内容。</translation>
    </message>
    <message>
        <source>`migrateiq secrets set {0} {1}` (with --file FILE where the connector is in a file), or set {2}</source>
        <translation>`migrateiq secrets set {0} {1}`（连接器在文件中时加 --file FILE），或设置 {2}</translation>
    </message>
    <message>
        <source>`migrateiq secrets set` stores a key.</source>
        <translation>`migrateiq secrets set` 存储密钥。</translation>
    </message>
    <message>
        <source>a body gets no field that it didn&apos;t have</source>
        <translation>正文不会增加原本没有的字段</translation>
    </message>
    <message>
        <source>a broken character (lone surrogate)</source>
        <translation>损坏的字符（孤立代理项）</translation>
    </message>
    <message>
        <source>a broken character (lone surrogate), which jsonb can&apos;t keep</source>
        <translation>损坏的字符（孤立代理项），jsonb 无法保存</translation>
    </message>
    <message>
        <source>a broken character (lone surrogate): {0}</source>
        <translation>损坏的字符（孤立代理项）：{0}</translation>
    </message>
    <message>
        <source>a call of a lane had not ended when the workspace was closed</source>
        <translation>工作区关闭时有调用尚未结束</translation>
    </message>
    <message>
        <source>a character that the column {0}, kept in {1}, doesn&apos;t have</source>
        <translation>列 {0}（以 {1} 保存）没有的字符</translation>
    </message>
    <message>
        <source>a claim or header holds what JSON can&apos;t say</source>
        <translation>声明或标头含有 JSON 无法表示的内容</translation>
    </message>
    <message>
        <source>a date with a time of day: {0}</source>
        <translation>带时间的日期：{0}</translation>
    </message>
    <message>
        <source>a directive stands in it twice</source>
        <translation>其中有指令出现两次</translation>
    </message>
    <message>
        <source>a field inside an object must have its own place in the mapping for that</source>
        <translation>对象内的字段需要在映射中有自己的位置</translation>
    </message>
    <message>
        <source>a field&apos;s name has a broken character (lone surrogate)</source>
        <translation>字段名有损坏的字符（孤立代理项）</translation>
    </message>
    <message>
        <source>a file can&apos;t be changed row by row</source>
        <translation>文件不能逐行更改</translation>
    </message>
    <message>
        <source>a file can&apos;t be changed row by row, and a stream with a key is merged unless it says otherwise</source>
        <translation>文件不能逐行更改，而有键的数据流默认合并</translation>
    </message>
    <message>
        <source>a file can&apos;t be changed row by row, and of equal records the last is to stay</source>
        <translation>文件不能逐行更改，而相同的记录要保留最后一条</translation>
    </message>
    <message>
        <source>a hash in the mapping has it as its salt</source>
        <translation>映射中的哈希以它为盐</translation>
    </message>
    <message>
        <source>a header or the address holds a character that can&apos;t be sent</source>
        <translation>标头或地址含有无法发送的字符</translation>
    </message>
    <message>
        <source>a header that can&apos;t be sent</source>
        <translation>无法发送的标头</translation>
    </message>
    <message>
        <source>a key must be text, not a list or a mapping</source>
        <translation>键必须是文本，不能是列表或映射</translation>
    </message>
    <message>
        <source>a later run of its sync has read {0} since, or was told to</source>
        <translation>其同步的后续运行此后已读取或正要读取 {0}</translation>
    </message>
    <message>
        <source>a length can&apos;t be negative: {0}</source>
        <translation>长度不能为负：{0}</translation>
    </message>
    <message>
        <source>a list is needed to join, not {0}</source>
        <translation>连接需要列表，而不是 {0}</translation>
    </message>
    <message>
        <source>a list of {0} objects</source>
        <translation>含 {0} 个对象的列表</translation>
    </message>
    <message>
        <source>a list of {0} values, {1} of them objects</source>
        <translation>含 {0} 个值的列表，其中 {1} 个是对象</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>数字太长</translation>
    </message>
    <message>
        <source>a number that counts records: new ones are found by it, changes are not</source>
        <translation>用于记录计数的数字：能发现新记录，不能发现更改</translation>
    </message>
    <message>
        <source>a number with more digits than PostgreSQL&apos;s numeric has</source>
        <translation>数字位数超过 PostgreSQL 的 numeric</translation>
    </message>
    <message>
        <source>a parameter comes twice in it</source>
        <translation>其中有参数出现两次</translation>
    </message>
    <message>
        <source>a quotation mark or a comment isn&apos;t closed</source>
        <translation>引号或注释没有闭合</translation>
    </message>
    <message>
        <source>a reference of {0}</source>
        <translation>{0} 的引用</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>a second document starts; only one is read</source>
        <translation>出现第二个文档；只读取一个</translation>
    </message>
    <message>
        <source>a text in it has {0} characters, and an index takes {1}</source>
        <translation>其中一个文本有 {0} 个字符，而索引最多 {1}</translation>
    </message>
    <message>
        <source>a text is needed, not {0}</source>
        <translation>需要文本，而不是 {0}</translation>
    </message>
    <message>
        <source>a value for the header {0} has a character that can&apos;t stand there</source>
        <translation>标头 {0} 的值含有不允许的字符</translation>
    </message>
    <message>
        <source>a value for the path has a broken character</source>
        <translation>路径的值含有损坏的字符</translation>
    </message>
    <message>
        <source>after {0} redirects there was still no answer</source>
        <translation>重定向 {0} 次后仍没有响应</translation>
    </message>
    <message>
        <source>after {0} tries</source>
        <translation>尝试 {0} 次后</translation>
    </message>
    <message>
        <source>aliases and anchors (* and &amp;) are not allowed: write the value out</source>
        <translation>不允许使用别名和锚（* 和 &amp;）：请写出完整的值</translation>
    </message>
    <message>
        <source>an answer without a content type</source>
        <translation>没有内容类型的响应</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>空对象</translation>
    </message>
    <message>
        <source>an object with {0}</source>
        <translation>含 {0} 的对象</translation>
    </message>
    <message>
        <source>and the sync</source>
        <translation>和同步</translation>
    </message>
    <message>
        <source>another one works on it</source>
        <translation>另一个正在处理它</translation>
    </message>
    <message>
        <source>another program has had it open for more than {0} seconds</source>
        <translation>另一程序打开它已超过 {0} 秒</translation>
    </message>
    <message>
        <source>another program has held the lock for more than {0} seconds</source>
        <translation>另一程序持有锁已超过 {0} 秒</translation>
    </message>
    <message>
        <source>another program holds the database&apos;s write lock{0}</source>
        <translation>另一程序持有数据库的写锁{0}</translation>
    </message>
    <message>
        <source>another run doesn&apos;t let go of the shared rate budget: going on with one of our own</source>
        <translation>另一次运行不释放共享速率额度：改用自己的额度继续</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>任意端口</translation>
    </message>
    <message>
        <source>as the server asked</source>
        <translation>按服务器的要求</translation>
    </message>
    <message>
        <source>asks for a key, and none is set</source>
        <translation>要求密钥，但没有设置</translation>
    </message>
    <message>
        <source>begin with an apostrophe now, because a spreadsheet would take them for formulas</source>
        <translation>现在以撇号开头，因为电子表格会把它们当作公式</translation>
    </message>
    <message>
        <source>can&apos;t be unpacked ({0})</source>
        <translation>无法解压（{0}）</translation>
    </message>
    <message>
        <source>can&apos;t round to {0} decimals</source>
        <translation>无法舍入到 {0} 位小数</translation>
    </message>
    <message>
        <source>catch up with schedules</source>
        <translation>补运行计划</translation>
    </message>
    <message>
        <source>check of the workspace&apos;s database</source>
        <translation>检查工作区数据库</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>未响应就关闭</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>deduplicate can&apos;t tell its place: {0}</source>
        <translation>deduplicate 无法确定其次序：{0}</translation>
    </message>
    <message>
        <source>division by zero: {0} {1} 0</source>
        <translation>除以零：{0} {1} 0</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>end of run {0}</source>
        <translation>运行 {0} 结束</translation>
    </message>
    <message>
        <source>end_value is no date, number or text that can be compared</source>
        <translation>end_value 不是可比较的日期、数字或文本</translation>
    </message>
    <message>
        <source>ends in the middle of its compressed data</source>
        <translation>在压缩数据中间结束</translation>
    </message>
    <message>
        <source>exactly one full page of {0} records and nothing that says how to go on: there may be more</source>
        <translation>恰好一满页 {0} 条记录，且没有说明如何继续：可能还有更多</translation>
    </message>
    <message>
        <source>exactly one full page of {0} records, as many as {1} asks for, and nothing that says how to go on: there may be more</source>
        <translation>恰好一满页 {0} 条记录（与 {1} 要求的相同），且没有说明如何继续：可能还有更多</translation>
    </message>
    <message>
        <source>exactly one page of {0} records and nothing that says how to go on</source>
        <translation>恰好一页 {0} 条记录，且没有说明如何继续</translation>
    </message>
    <message>
        <source>expected JSON, got an empty answer</source>
        <translation>期望 JSON，收到空响应</translation>
    </message>
    <message>
        <source>expected JSON, got {0}{1}</source>
        <translation>期望 JSON，收到 {0}{1}</translation>
    </message>
    <message>
        <source>for a very long time</source>
        <translation>很长时间</translation>
    </message>
    <message>
        <source>for more than {0} seconds</source>
        <translation>超过 {0} 秒</translation>
    </message>
    <message>
        <source>go on with run {0}</source>
        <translation>继续运行 {0}</translation>
    </message>
    <message>
        <source>grows more than {0}-fold when it is unpacked</source>
        <translation>解压后增大超过 {0} 倍</translation>
    </message>
    <message>
        <source>has more than {0} digits: {1}</source>
        <translation>超过 {0} 位：{1}</translation>
    </message>
    <message>
        <source>headers of more than {0} KB</source>
        <translation>超过 {0} KB 的标头</translation>
    </message>
    <message>
        <source>how much is free can&apos;t be told</source>
        <translation>无法得知剩余空间</translation>
    </message>
    <message>
        <source>in recovery mode</source>
        <translation>处于恢复模式</translation>
    </message>
    <message>
        <source>in the settings, under Network</source>
        <translation>在设置的“网络”中</translation>
    </message>
    <message>
        <source>initial_value is no date, number or text that can be compared</source>
        <translation>initial_value 不是可比较的日期、数字或文本</translation>
    </message>
    <message>
        <source>is compressed as {0}, which was not asked for</source>
        <translation>以 {0} 压缩，而并未要求</translation>
    </message>
    <message>
        <source>is compressed several times over ({0})</source>
        <translation>被多次压缩（{0}）</translation>
    </message>
    <message>
        <source>is larger than {0} MB</source>
        <translation>大于 {0} MB</translation>
    </message>
    <message>
        <source>is {0}, not a list,</source>
        <translation>是 {0}，不是列表，</translation>
    </message>
    <message>
        <source>isn&apos;t in the map</source>
        <translation>不在映射表中</translation>
    </message>
    <message>
        <source>it answered {0}</source>
        <translation>它响应了 {0}</translation>
    </message>
    <message>
        <source>it appends, and what is appended is never changed</source>
        <translation>它采用追加，追加的内容不会再更改</translation>
    </message>
    <message>
        <source>it can&apos;t be widened: {0}</source>
        <translation>无法加宽：{0}</translation>
    </message>
    <message>
        <source>it comes from another service than was asked</source>
        <translation>它来自所请求之外的另一服务</translation>
    </message>
    <message>
        <source>it does not consist of two age files</source>
        <translation>它不是由两个 age 文件组成</translation>
    </message>
    <message>
        <source>it ends with a space, which the column {0} would drop</source>
        <translation>它以空格结尾，列 {0} 会去掉该空格</translation>
    </message>
    <message>
        <source>it goes to {0}</source>
        <translation>它发往 {0}</translation>
    </message>
    <message>
        <source>it has a NUL or half of a surrogate pair in it</source>
        <translation>其中含有 NUL 或半个代理对</translation>
    </message>
    <message>
        <source>it has added rejected records to what another run had loaded</source>
        <translation>它把被拒绝的记录添加到了另一次运行已加载的内容中</translation>
    </message>
    <message>
        <source>it has more than {0} rows</source>
        <translation>它超过 {0} 行</translation>
    </message>
    <message>
        <source>it has no column {0}; {1}</source>
        <translation>它没有列 {0}；{1}</translation>
    </message>
    <message>
        <source>it has no info and items; version 1 can&apos;t be imported</source>
        <translation>它没有 info 和 items；无法导入版本 1</translation>
    </message>
    <message>
        <source>it has no log.entries</source>
        <translation>它没有 log.entries</translation>
    </message>
    <message>
        <source>it has no primary key</source>
        <translation>它没有主键</translation>
    </message>
    <message>
        <source>it has two columns {0}</source>
        <translation>它有两个列 {0}</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>它有 {0}</translation>
    </message>
    <message>
        <source>it has {0} characters, at most {1} are allowed</source>
        <translation>有 {0} 个字符，最多允许 {1}</translation>
    </message>
    <message>
        <source>it has {0} characters, at most {1} fit</source>
        <translation>有 {0} 个字符，最多 {1}</translation>
    </message>
    <message>
        <source>it has {0}, and {1} asks for \{2}</source>
        <translation>它有 {0}，而 {1} 要求 \{2}</translation>
    </message>
    <message>
        <source>it has {0}, and {1} came from {2}</source>
        <translation>它有 {0}，而 {2} 来了 {1}</translation>
    </message>
    <message>
        <source>it holds a character that a header can&apos;t carry</source>
        <translation>它含有标头不能携带的字符</translation>
    </message>
    <message>
        <source>it holds blanks around it, or a character that a header can&apos;t carry</source>
        <translation>它前后有空格，或含有标头不能携带的字符</translation>
    </message>
    <message>
        <source>it holds no code</source>
        <translation>其中没有代码</translation>
    </message>
    <message>
        <source>it holds no request</source>
        <translation>其中没有请求</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>它是一个文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it is a retry itself</source>
        <translation>它本身就是重试</translation>
    </message>
    <message>
        <source>it is a {0} connector</source>
        <translation>它是 {0} 连接器</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is in the encrypted vault, which isn&apos;t open</source>
        <translation>它在未打开的加密保险库中</translation>
    </message>
    <message>
        <source>it is in the system&apos;s keyring, which can&apos;t be used: {0}</source>
        <translation>它在无法使用的系统密钥环中：{0}</translation>
    </message>
    <message>
        <source>it is its cursor_path, the field that marks new records;</source>
        <translation>它是其 cursor_path，即标记新记录的字段；</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>它大于 {0} 字节</translation>
    </message>
    <message>
        <source>it is merged by {0}, and deduplicate has another key</source>
        <translation>它按 {0} 合并，而 deduplicate 用了其他键</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is no curl command, OpenAPI description, Postman collection, HAR recording or Airbyte manifest</source>
        <translation>它不是 curl 命令、OpenAPI 描述、Postman 集合、HAR 记录或 Airbyte 清单</translation>
    </message>
    <message>
        <source>it is no date, number or text that can be compared</source>
        <translation>它不是可比较的日期、数字或文本</translation>
    </message>
    <message>
        <source>it is of the kind {0}; {1} is of the kind {2}</source>
        <translation>它的类型是 {0}；{1} 的类型是 {2}</translation>
    </message>
    <message>
        <source>it is of type {0}</source>
        <translation>它的类型是 {0}</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>它在其他程序中打开着</translation>
    </message>
    <message>
        <source>it is replaced, and each run reads all of what is replaced</source>
        <translation>它采用替换，每次运行都会读取所有要替换的内容</translation>
    </message>
    <message>
        <source>it is stored for {0}, and goes nowhere else by itself</source>
        <translation>它是为 {0} 存储的，不会自行发往别处</translation>
    </message>
    <message>
        <source>it is version {0}, and at least {1} is needed</source>
        <translation>版本为 {0}，至少需要 {1}</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>它是 {0}</translation>
    </message>
    <message>
        <source>it is {0}, so that its records may come again</source>
        <translation>它是 {0}，因此其记录可能再次出现</translation>
    </message>
    <message>
        <source>it isn&apos;t SQL at line {0}, column {1}, near “{2}”</source>
        <translation>第 {0} 行第 {1} 列“{2}”附近不是 SQL</translation>
    </message>
    <message>
        <source>it isn&apos;t a private {0} key as PEM, without a passphrase</source>
        <translation>它不是无密码短语的 PEM 私有 {0} 密钥</translation>
    </message>
    <message>
        <source>it isn&apos;t a shared secret</source>
        <translation>它不是共享密钥</translation>
    </message>
    <message>
        <source>it isn&apos;t complete, so that nobody can tell how many rows of {0} are its own</source>
        <translation>它尚未完成，因此无法判断 {0} 中有多少行属于它</translation>
    </message>
    <message>
        <source>it isn&apos;t in UTF-8</source>
        <translation>它不是 UTF-8</translation>
    </message>
    <message>
        <source>it isn&apos;t one of a stream with a parent</source>
        <translation>它不属于有父级的数据流</translation>
    </message>
    <message>
        <source>it isn&apos;t over</source>
        <translation>它尚未结束</translation>
    </message>
    <message>
        <source>it isn&apos;t there</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>it needs a statement of {0} bytes, and max_allowed_packet is {1}</source>
        <translation>需要 {0} 字节的语句，而 max_allowed_packet 为 {1}</translation>
    </message>
    <message>
        <source>it starts at the {0} {1}, not a {2}</source>
        <translation>它从 {0} {1} 开始，而不是 {2}</translation>
    </message>
    <message>
        <source>it was a trial</source>
        <translation>它是试运行</translation>
    </message>
    <message>
        <source>it was asked for in other windows</source>
        <translation>它曾以其他窗口请求</translation>
    </message>
    <message>
        <source>it was changed by another program</source>
        <translation>它被其他程序更改</translation>
    </message>
    <message>
        <source>it was changed by another program or a newer version</source>
        <translation>它被其他程序或较新版本更改</translation>
    </message>
    <message>
        <source>it was not made by MigrateIQ, which keeps what it has loaded there</source>
        <translation>它不是由 MigrateIQ 创建的（MigrateIQ 在那里记录已加载内容）</translation>
    </message>
    <message>
        <source>it was not made by a trial of this sync, and a trial would replace it</source>
        <translation>它不是由此同步的试运行创建的，而试运行会替换它</translation>
    </message>
    <message>
        <source>it was not made by this sync</source>
        <translation>它不是由此同步创建的</translation>
    </message>
    <message>
        <source>it was not unlocked</source>
        <translation>未解锁</translation>
    </message>
    <message>
        <source>it was not unlocked when it asked for its password</source>
        <translation>询问密码时没有解锁</translation>
    </message>
    <message>
        <source>it was read by {0} before, now by {1}</source>
        <translation>之前按 {0} 读取，现在按 {1}</translation>
    </message>
    <message>
        <source>it was stored, but its keyring no longer has it</source>
        <translation>它曾存储过，但其密钥环中已没有</translation>
    </message>
    <message>
        <source>it was undone</source>
        <translation>它已被撤销</translation>
    </message>
    <message>
        <source>it was undone already</source>
        <translation>它已经被撤销过</translation>
    </message>
    <message>
        <source>it was {0}</source>
        <translation>它曾是 {0}</translation>
    </message>
    <message>
        <source>it went into {0} before, now into {1}</source>
        <translation>之前写入 {0}，现在写入 {1}</translation>
    </message>
    <message>
        <source>it would have {0} columns, and a sheet has {1}</source>
        <translation>它会有 {0} 列，而一个工作表有 {1}</translation>
    </message>
    <message>
        <source>its authentication is of another type than oauth2_authorization_code</source>
        <translation>其身份验证不是 oauth2_authorization_code</translation>
    </message>
    <message>
        <source>its columns are {0}</source>
        <translation>它的列是 {0}</translation>
    </message>
    <message>
        <source>its connector is a {0}</source>
        <translation>其连接器是 {0}</translation>
    </message>
    <message>
        <source>its content isn&apos;t what this program writes</source>
        <translation>其内容不是本程序写入的</translation>
    </message>
    <message>
        <source>its first part holds no age identity</source>
        <translation>其第一部分不含 age 身份</translation>
    </message>
    <message>
        <source>its folder doesn&apos;t exist</source>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>its incremental streams: {0}</source>
        <translation>其增量数据流：{0}</translation>
    </message>
    <message>
        <source>its index {0} is unique too, and could choose another row</source>
        <translation>其索引 {0} 也是唯一的，可能选中其他行</translation>
    </message>
    <message>
        <source>its keeper isn&apos;t open</source>
        <translation>其保存处未打开</translation>
    </message>
    <message>
        <source>its key goes first, and {0}</source>
        <translation>其键排在最前，而 {0}</translation>
    </message>
    <message>
        <source>its pages ended early</source>
        <translation>其页面过早结束</translation>
    </message>
    <message>
        <source>its pages went by {0}, now they would go by {1}</source>
        <translation>之前按 {0} 翻页，现在会按 {1}</translation>
    </message>
    <message>
        <source>its parent was another, or other fields of it were needed</source>
        <translation>其父级是另一个，或需要其其他字段</translation>
    </message>
    <message>
        <source>its parts in the keyring do not belong together</source>
        <translation>它在密钥环中的各部分不属于一体</translation>
    </message>
    <message>
        <source>its path is relative, and it isn&apos;t known to what</source>
        <translation>其路径是相对的，且不知相对于何处</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {0}</source>
        <translation>无法启动其进程：{0}</translation>
    </message>
    <message>
        <source>its process ended with {0}</source>
        <translation>其进程以 {0} 结束</translation>
    </message>
    <message>
        <source>its process ended {0}</source>
        <translation>其进程结束 {0}</translation>
    </message>
    <message>
        <source>its process has answered something else</source>
        <translation>其进程给出了其他响应</translation>
    </message>
    <message>
        <source>its records have too many different lists</source>
        <translation>其记录中不同的列表太多</translation>
    </message>
    <message>
        <source>its response_actions take this answer for a failure</source>
        <translation>其 response_actions 把此响应视为失败</translation>
    </message>
    <message>
        <source>its session bus can&apos;t be reached ({0})</source>
        <translation>无法访问其会话总线（{0}）</translation>
    </message>
    <message>
        <source>its state is not the one that was sent out</source>
        <translation>其 state 不是发出的那个</translation>
    </message>
    <message>
        <source>its turn has not come</source>
        <translation>还没有轮到它</translation>
    </message>
    <message>
        <source>its type isn&apos;t DeclarativeSource</source>
        <translation>其类型不是 DeclarativeSource</translation>
    </message>
    <message>
        <source>its values are of the kind {0} now, such as {1}; {2}, where it should start, is of the kind {3}</source>
        <translation>其值现在是 {0} 类型，如 {1}；而起点 {2} 是 {3} 类型</translation>
    </message>
    <message>
        <source>its values are of the kind {0}, not times</source>
        <translation>其值是 {0} 类型，不是时间</translation>
    </message>
    <message>
        <source>keep the secret {0} of {1}</source>
        <translation>保存 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>keeping the changes of a sync</source>
        <translation>保留同步的更改</translation>
    </message>
    <message>
        <source>keeping what is unfinished</source>
        <translation>保存未完成的内容</translation>
    </message>
    <message>
        <source>kept changes of syncs can&apos;t be read any more, and are let go</source>
        <translation>保留的同步更改已无法读取，予以放弃</translation>
    </message>
    <message>
        <source>key {0} is empty</source>
        <translation>键 {0} 为空</translation>
    </message>
    <message>
        <source>lock is held in</source>
        <translation>锁被持有于</translation>
    </message>
    <message>
        <source>maximum_pages guards against endless loops</source>
        <translation>maximum_pages 防止无限循环</translation>
    </message>
    <message>
        <source>may be run as formulas by a spreadsheet: neutralise_formulas is off</source>
        <translation>可能被电子表格当作公式执行：neutralise_formulas 已关闭</translation>
    </message>
    <message>
        <source>more than {0} would have to be remembered, so that the next run doesn&apos;t append them again</source>
        <translation>需要记住的超过 {0}，以免下次运行重复追加</translation>
    </message>
    <message>
        <source>named like the stream</source>
        <translation>与数据流同名</translation>
    </message>
    <message>
        <source>named “{0}”</source>
        <translation>名为“{0}”</translation>
    </message>
    <message>
        <source>names that begin with {0} are reserved</source>
        <translation>以 {0} 开头的名称是保留的</translation>
    </message>
    <message>
        <source>near to it: {0}</source>
        <translation>相近的有：{0}</translation>
    </message>
    <message>
        <source>neither true nor false: {0}</source>
        <translation>既不是真也不是假：{0}</translation>
    </message>
    <message>
        <source>nested deeper than {0} levels</source>
        <translation>嵌套超过 {0} 层</translation>
    </message>
    <message>
        <source>nested more than 500 levels deep</source>
        <translation>嵌套超过 500 层</translation>
    </message>
    <message>
        <source>nested more than {0} levels deep</source>
        <translation>嵌套超过 {0} 层</translation>
    </message>
    <message>
        <source>no answer that tells anything</source>
        <translation>没有能说明问题的响应</translation>
    </message>
    <message>
        <source>no column holds both exactly as numbers</source>
        <translation>没有列能精确容纳这两种数字</translation>
    </message>
    <message>
        <source>no connection to the proxy {0} ({1})</source>
        <translation>无法连接代理 {0}（{1}）</translation>
    </message>
    <message>
        <source>no connection to {0} ({1})</source>
        <translation>无法连接 {0}（{1}）</translation>
    </message>
    <message>
        <source>no connection to {0} within {1} seconds</source>
        <translation>{1} 秒内未能连接 {0}</translation>
    </message>
    <message>
        <source>no password supplied</source>
        <translation>没有提供密码</translation>
    </message>
    <message>
        <source>no pg_hba.conf entry</source>
        <translation>pg_hba.conf 中没有条目</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>no record came that could be loaded, and {0} rows are there</source>
        <translation>没有收到可加载的记录，而已有 {0} 行</translation>
    </message>
    <message>
        <source>no run of it is complete, and a file becomes whole with its run</source>
        <translation>没有完整的运行，而文件随运行完成</translation>
    </message>
    <message>
        <source>no stream has an address that stands there as it is</source>
        <translation>没有数据流的地址原样出现在其中</translation>
    </message>
    <message>
        <source>no such day: {0}</source>
        <translation>没有这一天：{0}</translation>
    </message>
    <message>
        <source>no such time in {0}: {1} (the clocks skip it)</source>
        <translation>{0} 没有这个时间：{1}（时钟跳过了它）</translation>
    </message>
    <message>
        <source>no such time: {0}</source>
        <translation>没有这个时间：{0}</translation>
    </message>
    <message>
        <source>no whole answer from {0} within {1} seconds</source>
        <translation>{1} 秒内没有收到 {0} 的完整响应</translation>
    </message>
    <message>
        <source>nobody knows which of its newest records are there already</source>
        <translation>无法得知其最新记录中哪些已经存在</translation>
    </message>
    <message>
        <source>none are asked for</source>
        <translation>没有请求任何一个</translation>
    </message>
    <message>
        <source>none is stored for {0}</source>
        <translation>没有为 {0} 存储</translation>
    </message>
    <message>
        <source>not a date and time: {0}</source>
        <translation>不是日期和时间：{0}</translation>
    </message>
    <message>
        <source>not a number that JSON knows</source>
        <translation>不是 JSON 支持的数字</translation>
    </message>
    <message>
        <source>not a number: {0}</source>
        <translation>不是数字：{0}</translation>
    </message>
    <message>
        <source>not a valid DuckDB database</source>
        <translation>不是有效的 DuckDB 数据库</translation>
    </message>
    <message>
        <source>not a whole number: {0}</source>
        <translation>不是整数：{0}</translation>
    </message>
    <message>
        <source>not a {0} like {1}: {2}</source>
        <translation>不是像 {1} 那样的 {0}：{2}</translation>
    </message>
    <message>
        <source>not a {0}: {1}</source>
        <translation>不是 {0}：{1}</translation>
    </message>
    <message>
        <source>not an object: {0}</source>
        <translation>不是对象：{0}</translation>
    </message>
    <message>
        <source>not yet accepting</source>
        <translation>尚未接受连接</translation>
    </message>
    <message>
        <source>nothing of it was in any table</source>
        <translation>没有任何表包含它的内容</translation>
    </message>
    <message>
        <source>nothing to roll back: DuckDB did so itself</source>
        <translation>无需回滚：DuckDB 已自行处理</translation>
    </message>
    <message>
        <source>only listed fields are kept; {0}</source>
        <translation>只保留列出的字段；{0}</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>out of disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>page {0} held no records, although page {1} does: some may be missing there</source>
        <translation>第 {0} 页没有记录，但第 {1} 页有：那里可能有缺失</translation>
    </message>
    <message>
        <source>page {0} is page {1} over again</source>
        <translation>第 {0} 页与第 {1} 页重复</translation>
    </message>
    <message>
        <source>page {0} is the first page over again</source>
        <translation>第 {0} 页与第一页重复</translation>
    </message>
    <message>
        <source>page {0} is the page before over again</source>
        <translation>第 {0} 页与前一页重复</translation>
    </message>
    <message>
        <source>page {0} names {1} as the next one, which was read before{2}</source>
        <translation>第 {0} 页指明的下一页 {1} 之前已读取{2}</translation>
    </message>
    <message>
        <source>partly the same records</source>
        <translation>部分记录相同</translation>
    </message>
    <message>
        <source>password authentication failed</source>
        <translation>密码验证失败</translation>
    </message>
    <message>
        <source>perhaps process {0} of {1}@{2}</source>
        <translation>可能是 {1}@{2} 的进程 {0}</translation>
    </message>
    <message>
        <source>process {0} of {1} ({2})</source>
        <translation>{1} 的进程 {0}（{2}）</translation>
    </message>
    <message>
        <source>protocol {0} instead of {1}</source>
        <translation>协议为 {0} 而不是 {1}</translation>
    </message>
    <message>
        <source>read the secret {0} of {1}</source>
        <translation>读取 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>reads everything, as nothing of {0} is known</source>
        <translation>读取全部，因为对 {0} 一无所知</translation>
    </message>
    <message>
        <source>reads on from {0} {1} ({2})</source>
        <translation>从 {0} {1} 继续读取（{2}）</translation>
    </message>
    <message>
        <source>records at {0}: {1}</source>
        <translation>{0} 处的记录：{1}</translation>
    </message>
    <message>
        <source>refused the key</source>
        <translation>拒绝了密钥</translation>
    </message>
    <message>
        <source>rejected records of {0} are being loaded again</source>
        <translation>{0} 的被拒记录正在重新加载</translation>
    </message>
    <message>
        <source>relation of another kind</source>
        <translation>其他种类的关系</translation>
    </message>
    <message>
        <source>remove the old parts of a secret</source>
        <translation>移除机密的旧部分</translation>
    </message>
    <message>
        <source>remove the secret {0} of {1}</source>
        <translation>移除 {1} 的机密 {0}</translation>
    </message>
    <message>
        <source>row {0} has only {1} columns</source>
        <translation>第 {0} 行只有 {1} 列</translation>
    </message>
    <message>
        <source>rows of {0} were changed, added or deleted since the run loaded into it</source>
        <translation>自该运行加载以来，{0} 的行已被更改、添加或删除</translation>
    </message>
    <message>
        <source>run {0} has begun to load it and hasn&apos;t ended</source>
        <translation>运行 {0} 已开始加载但未结束</translation>
    </message>
    <message>
        <source>run {0} has loaded rejected records of it since</source>
        <translation>运行 {0} 此后加载了它的被拒绝记录</translation>
    </message>
    <message>
        <source>run {0} has replaced {1} since</source>
        <translation>运行 {0} 此后替换了 {1}</translation>
    </message>
    <message>
        <source>run {0} of its sync came after it</source>
        <translation>其同步的运行 {0} 在它之后</translation>
    </message>
    <message>
        <source>run {0} of {1} came after it</source>
        <translation>{1} 的运行 {0} 在其后</translation>
    </message>
    <message>
        <source>since {0} by {1}, process {2} on {3}</source>
        <translation>自 {0} 起由 {1}，{3} 上的进程 {2}</translation>
    </message>
    <message>
        <source>something else has that name: it is a {0}</source>
        <translation>该名称已被其他对象使用：它是 {0}</translation>
    </message>
    <message>
        <source>something has changed in the destination since it was asked about</source>
        <translation>自询问以来目标已发生变化</translation>
    </message>
    <message>
        <source>stopped at {0}, after {1} of {2} records</source>
        <translation>停在 {0}，{2} 条记录中的 {1} 条之后</translation>
    </message>
    <message>
        <source>tags are not allowed: leave out {0}</source>
        <translation>不允许使用标签：请去掉 {0}</translation>
    </message>
    <message>
        <source>taken for the end, as response_actions say: {0}</source>
        <translation>按 response_actions 视为结束：{0}</translation>
    </message>
    <message>
        <source>that moment is still to come</source>
        <translation>该时刻尚未到来</translation>
    </message>
    <message>
        <source>the Link header ({0})</source>
        <translation>Link 标头（{0}）</translation>
    </message>
    <message>
        <source>the Link header names other pages and no next one</source>
        <translation>Link 标头指明其他页，但没有下一页</translation>
    </message>
    <message>
        <source>the Link header names the next page (RFC 8288)</source>
        <translation>Link 标头指明下一页（RFC 8288）</translation>
    </message>
    <message>
        <source>the answer holds no access_token</source>
        <translation>响应中没有 access_token</translation>
    </message>
    <message>
        <source>the answer is nested too deep to be read</source>
        <translation>响应嵌套太深，无法读取</translation>
    </message>
    <message>
        <source>the answer is no JSON object</source>
        <translation>响应不是 JSON 对象</translation>
    </message>
    <message>
        <source>the answer is {0}</source>
        <translation>响应是 {0}</translation>
    </message>
    <message>
        <source>the answer itself is the list</source>
        <translation>响应本身就是列表</translation>
    </message>
    <message>
        <source>the answer says “{0}”</source>
        <translation>响应显示“{0}”</translation>
    </message>
    <message>
        <source>the answer {0}</source>
        <translation>响应{0}</translation>
    </message>
    <message>
        <source>the browser did not come back within {0} minutes</source>
        <translation>浏览器在 {0} 分钟内没有返回</translation>
    </message>
    <message>
        <source>the character U+0000 came in a record</source>
        <translation>记录中出现字符 U+0000</translation>
    </message>
    <message>
        <source>the checkpoint in the destination was moved by it</source>
        <translation>目标中的检查点被它移动了</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>计算机处于休眠</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was set forward</source>
        <translation>计算机的时钟被向前调整</translation>
    </message>
    <message>
        <source>the connection broke off ({0})</source>
        <translation>连接中断（{0}）</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>the definition says so</source>
        <translation>定义如此规定</translation>
    </message>
    <message>
        <source>the destination can&apos;t be asked for what it holds</source>
        <translation>无法查询目标中已有的内容</translation>
    </message>
    <message>
        <source>the destination can&apos;t keep what unique and deduplicate have to remember</source>
        <translation>目标无法保存 unique 和 deduplicate 需要记住的内容</translation>
    </message>
    <message>
        <source>the destination has no note of what was there before it: an earlier version of the program ran it, or too many runs came after it</source>
        <translation>目标没有记录它之前的状态：它由程序的早期版本运行，或其后的运行过多</translation>
    </message>
    <message>
        <source>the destination takes one table a stream</source>
        <translation>目标每个数据流只接受一个表</translation>
    </message>
    <message>
        <source>the engine {0} keeps it, which has no transactions</source>
        <translation>它由没有事务的 {0} 引擎保存</translation>
    </message>
    <message>
        <source>the file doesn&apos;t say on which server the API is</source>
        <translation>文件没有说明 API 在哪个服务器上</translation>
    </message>
    <message>
        <source>the filter can&apos;t be applied: {0}</source>
        <translation>无法应用过滤器：{0}</translation>
    </message>
    <message>
        <source>the folder that it would be in doesn&apos;t exist</source>
        <translation>它所在的文件夹不存在</translation>
    </message>
    <message>
        <source>the foreign key {0}</source>
        <translation>外键 {0}</translation>
    </message>
    <message>
        <source>the header {0} holds a cursor, which goes back as {1}</source>
        <translation>标头 {0} 含有游标，以 {1} 发回</translation>
    </message>
    <message>
        <source>the header {0} says {1}</source>
        <translation>标头 {0} 显示 {1}</translation>
    </message>
    <message>
        <source>the header {0} says {1} requests, not in which time; {2} is a guess</source>
        <translation>标头 {0} 显示 {1} 个请求，未说明时间；{2} 是推测</translation>
    </message>
    <message>
        <source>the index {0} is made of it, and values come that need another type</source>
        <translation>索引 {0} 由它构成，而收到的值需要其他类型</translation>
    </message>
    <message>
        <source>the key is stored for {0} and is sent nowhere else</source>
        <translation>密钥是为 {0} 存储的，不会发往别处</translation>
    </message>
    <message>
        <source>the lists that do: {0}</source>
        <translation>会成为子表的列表：{0}</translation>
    </message>
    <message>
        <source>the mapping calls it {0}</source>
        <translation>映射称它为 {0}</translation>
    </message>
    <message>
        <source>the mapping drops it</source>
        <translation>映射略去了它</translation>
    </message>
    <message>
        <source>the moment a record was made: changes are not found by it</source>
        <translation>记录的创建时间：不能发现更改</translation>
    </message>
    <message>
        <source>the moment of a record&apos;s last change</source>
        <translation>记录的最后更改时间</translation>
    </message>
    <message>
        <source>the next link on page {0} of {1}</source>
        <translation>{1} 第 {0} 页上的下一页链接</translation>
    </message>
    <message>
        <source>the page&apos;s last record has no value in {0}</source>
        <translation>该页最后一条记录的 {0} 没有值</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <source>the pattern {0} ends with its escape character</source>
        <translation>模式 {0} 以其转义字符结尾</translation>
    </message>
    <message>
        <source>the practice API had to be stopped by force</source>
        <translation>练习 API 只能强制停止</translation>
    </message>
    <message>
        <source>the process that kept them has ended</source>
        <translation>保存它们的进程已结束</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>程序已关闭</translation>
    </message>
    <message>
        <source>the proxy {0} answered {1}</source>
        <translation>代理 {0} 响应 {1}</translation>
    </message>
    <message>
        <source>the record of {0} can&apos;t be read: {1}</source>
        <translation>无法读取 {0} 的记录：{1}</translation>
    </message>
    <message>
        <source>the record of {0} has {1} {2}{3}</source>
        <translation>{0} 的记录有 {1} {2}{3}</translation>
    </message>
    <message>
        <source>the redirect of {0}</source>
        <translation>{0} 的重定向</translation>
    </message>
    <message>
        <source>the request asks for {0}, and {1} says there are {2}</source>
        <translation>请求要 {0}，而 {1} 显示有 {2}</translation>
    </message>
    <message>
        <source>the request asks for {0}, so pages are asked for until one is empty</source>
        <translation>请求要 {0}，因此会请求页面直到某页为空</translation>
    </message>
    <message>
        <source>the request asks for {0}, so records are counted until none comes</source>
        <translation>请求要 {0}，因此会计数记录直到没有为止</translation>
    </message>
    <message>
        <source>the requests that the server allows are used up</source>
        <translation>服务器允许的请求已用完</translation>
    </message>
    <message>
        <source>the result has more than {0} characters</source>
        <translation>结果超过 {0} 个字符</translation>
    </message>
    <message>
        <source>the result has more than {0} digits</source>
        <translation>结果超过 {0} 位</translation>
    </message>
    <message>
        <source>the result is too large</source>
        <translation>结果太大</translation>
    </message>
    <message>
        <source>the result is too large for a float</source>
        <translation>结果对浮点数来说太大</translation>
    </message>
    <message>
        <source>the rows of {0} can&apos;t be deleted without harm to others: {1}</source>
        <translation>无法在不影响其他数据的情况下删除 {0} 的行：{1}</translation>
    </message>
    <message>
        <source>the rows of {0} that it replaced are not kept</source>
        <translation>它所替换的 {0} 的行没有保留</translation>
    </message>
    <message>
        <source>the run has written {0} anew with more or wider columns, or in place of one that another program had changed, and what it was before is not kept</source>
        <translation>该次运行以更多或更宽的列重写了 {0}，或用它替换了被其他程序修改过的文件，而之前的内容没有保留</translation>
    </message>
    <message>
        <source>the same records</source>
        <translation>相同的记录</translation>
    </message>
    <message>
        <source>the server answered page {0} with 404; taken as the end, after {1} records</source>
        <translation>服务器对第 {0} 页响应 404；视为结束，共 {1} 条记录</translation>
    </message>
    <message>
        <source>the server answered {0}</source>
        <translation>服务器响应 {0}</translation>
    </message>
    <message>
        <source>the server asked for it ({0})</source>
        <translation>服务器要求的（{0}）</translation>
    </message>
    <message>
        <source>the server asks for the password in plain text, without TLS</source>
        <translation>服务器要求明文密码且不用 TLS</translation>
    </message>
    <message>
        <source>the server refused the token: a new one was got</source>
        <translation>服务器拒绝了令牌：已获取新令牌</translation>
    </message>
    <message>
        <source>the service refused the access token, and gave none to renew it with</source>
        <translation>服务拒绝了访问令牌，且没有提供更新用的令牌</translation>
    </message>
    <message>
        <source>the source ended too early and didn&apos;t say where to ask for more</source>
        <translation>来源过早结束，也没有说明从哪里继续请求</translation>
    </message>
    <message>
        <source>the source says each time that more pages follow</source>
        <translation>来源每次都说后面还有页</translation>
    </message>
    <message>
        <source>the source says it has {0} records and gave {1}</source>
        <translation>来源说有 {0} 条记录，给出了 {1} 条</translation>
    </message>
    <message>
        <source>the source says that there are {0} records, and all are on this page</source>
        <translation>来源说有 {0} 条记录，且都在此页</translation>
    </message>
    <message>
        <source>the stream&apos;s own are in {0}</source>
        <translation>数据流自己的在 {0} 中</translation>
    </message>
    <message>
        <source>the sync allows {0}</source>
        <translation>同步允许 {0}</translation>
    </message>
    <message>
        <source>the sync goes to another destination by now</source>
        <translation>同步现在写入其他目标</translation>
    </message>
    <message>
        <source>the sync {0} loads into it too</source>
        <translation>同步 {0} 也写入那里</translation>
    </message>
    <message>
        <source>the table {0} is gone</source>
        <translation>表 {0} 已不存在</translation>
    </message>
    <message>
        <source>the table {0} was changed by another program or a newer version</source>
        <translation>表 {0} 被其他程序或较新版本更改</translation>
    </message>
    <message>
        <source>the table {0}, which held what was loaded, is gone</source>
        <translation>存放已加载内容的表 {0} 已不存在</translation>
    </message>
    <message>
        <source>the value that it reads on from was set or reset since</source>
        <translation>继续读取的起始值此后被设置或重置</translation>
    </message>
    <message>
        <source>the workspace was just being closed</source>
        <translation>工作区正在关闭</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>有 {0}</translation>
    </message>
    <message>
        <source>there is no such socket</source>
        <translation>没有这样的套接字</translation>
    </message>
    <message>
        <source>there is no text at {0} in its answer</source>
        <translation>其响应中 {0} 处没有文本</translation>
    </message>
    <message>
        <source>they are of {0}, which the sync doesn&apos;t move any more</source>
        <translation>它们属于 {0}，同步已不再迁移它</translation>
    </message>
    <message>
        <source>this one had not been heard of for too long, or its claim was removed</source>
        <translation>太久没有它的消息，或其占用已被移除</translation>
    </message>
    <message>
        <source>this system has no such scheduler, or it isn&apos;t installed</source>
        <translation>此系统没有该调度程序，或未安装</translation>
    </message>
    <message>
        <source>this system has no way of being kept awake</source>
        <translation>此系统无法保持唤醒</translation>
    </message>
    <message>
        <source>timestamp with time zone</source>
        <translation>timestamp with time zone</translation>
    </message>
    <message>
        <source>timestamp without time zone</source>
        <translation>timestamp without time zone</translation>
    </message>
    <message>
        <source>too large for a float: {0}</source>
        <translation>对浮点数来说太大：{0}</translation>
    </message>
    <message>
        <source>too large to be rounded: {0}</source>
        <translation>太大，无法舍入：{0}</translation>
    </message>
    <message>
        <source>too large: {0}</source>
        <translation>太大：{0}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>trying again after: {0}</source>
        <translation>以下情况后重试：{0}</translation>
    </message>
    <message>
        <source>what was left unfinished can&apos;t be read any more, and is let go</source>
        <translation>未完成的内容已无法读取，予以放弃</translation>
    </message>
    <message>
        <source>what was loaded so far was changed by another program</source>
        <translation>目前已加载的内容被其他程序更改</translation>
    </message>
    <message>
        <source>{0} ({1} {2}, the first is page {3})</source>
        <translation>{0}（{1} {2}，第一页是 {3}）</translation>
    </message>
    <message>
        <source>{0} Then remove the connector again.</source>
        <translation>{0} 然后再次移除连接器。</translation>
    </message>
    <message>
        <source>{0} after {1} tries</source>
        <translation>{0}，尝试 {1} 次后</translation>
    </message>
    <message>
        <source>{0} and stand there twice. Pages by number or offset drift while the source changes; `deduplicate` loads each key once.</source>
        <translation>{0} 并重复出现。来源变化时，按页码或偏移分页会错位；`deduplicate` 让每个键只加载一次。</translation>
    </message>
    <message>
        <source>{0} and {1} count records{2}</source>
        <translation>{0} 和 {1} 用于记录计数{2}</translation>
    </message>
    <message>
        <source>{0} and {1} together are different in each of {2} records</source>
        <translation>{0} 和 {1} 的组合在 {2} 条记录中各不相同</translation>
    </message>
    <message>
        <source>{0} belongs to another user</source>
        <translation>{0} 属于其他用户</translation>
    </message>
    <message>
        <source>{0} belongs to the table that is there, and would be lost</source>
        <translation>{0} 属于现有的表，会丢失</translation>
    </message>
    <message>
        <source>{0} broken characters{1} are not valid Unicode; each became “{2}”</source>
        <translation>{0} 个损坏的字符{1}不是有效的 Unicode；每个都变为“{2}”</translation>
    </message>
    <message>
        <source>{0} bytes are free</source>
        <translation>剩余 {0} 字节</translation>
    </message>
    <message>
        <source>{0} bytes could not be written</source>
        <translation>无法写入 {0} 字节</translation>
    </message>
    <message>
        <source>{0} bytes were written, {1} are there</source>
        <translation>写入了 {0} 字节，实际有 {1}</translation>
    </message>
    <message>
        <source>{0} bytes, and max_allowed_packet lets the server take {1}</source>
        <translation>{0} 字节，而 max_allowed_packet 让服务器只接受 {1}</translation>
    </message>
    <message>
        <source>{0} bytes, and the column {1} takes {2}</source>
        <translation>{0} 字节，而列 {1} 只容纳 {2}</translation>
    </message>
    <message>
        <source>{0} came that are older than what {1} was asked for with {2}: left out. The server doesn&apos;t seem to heed it.</source>
        <translation>收到 {0}，早于用 {2} 向 {1} 请求的范围：已略去。服务器似乎没有遵守。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a part of the path</source>
        <translation>{0} 不能作为路径的一部分</translation>
    </message>
    <message>
        <source>{0} can&apos;t be appended to</source>
        <translation>无法向 {0} 追加</translation>
    </message>
    <message>
        <source>{0} can&apos;t be appended to where it was merged</source>
        <translation>{0} 曾用合并，不能追加</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked for in windows</source>
        <translation>无法按窗口请求 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked for what is new</source>
        <translation>无法请求 {0} 的新内容</translation>
    </message>
    <message>
        <source>{0} can&apos;t be checked against {1}</source>
        <translation>无法对照 {1} 检查 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be checked for doubled records</source>
        <translation>无法检查 {0} 的重复记录</translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared with {1}</source>
        <translation>无法比较 {0} 与 {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared: {1}</source>
        <translation>无法比较 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be filled in with that</source>
        <translation>{0} 不能这样填写</translation>
    </message>
    <message>
        <source>{0} can&apos;t be kept from running twice</source>
        <translation>无法防止 {0} 同时运行两次</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded into</source>
        <translation>无法加载到 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded into safely</source>
        <translation>无法安全地加载到 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded with child tables</source>
        <translation>{0} 不能与子表一起加载</translation>
    </message>
    <message>
        <source>{0} can&apos;t be made</source>
        <translation>无法创建 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged</source>
        <translation>{0} 无法合并</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged into a file</source>
        <translation>{0} 不能合并到文件</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged into by {1}</source>
        <translation>不能按 {1} 合并到 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged into: rows in it have the same key</source>
        <translation>无法合并到 {0}：其中有键相同的行</translation>
    </message>
    <message>
        <source>{0} can&apos;t be previewed yet</source>
        <translation>{0} 还不能预览</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached</source>
        <translation>无法连接 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached over TLS that is trusted</source>
        <translation>无法通过可信的 TLS 连接 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached through the proxy {1}</source>
        <translation>无法通过代理 {1} 连接 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read</source>
        <translation>无法读取 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read from yet</source>
        <translation>还不能从 {0} 读取</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read from {1} on</source>
        <translation>无法从 {1} 起读取 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read on</source>
        <translation>无法继续读取 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read on by {1}</source>
        <translation>无法按 {1} 继续读取 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read on from {1}</source>
        <translation>无法从 {1} 继续读取 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read up to {1}</source>
        <translation>无法读取 {0} 直到 {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be removed</source>
        <translation>无法移除 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be replaced</source>
        <translation>无法替换 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>无法使用 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written</source>
        <translation>无法写入 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to</source>
        <translation>无法写入 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to yet</source>
        <translation>还不能写入 {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t express the schedule {1}</source>
        <translation>{0} 无法表示计划 {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t go on</source>
        <translation>{0} 无法继续</translation>
    </message>
    <message>
        <source>{0} can&apos;t go on where it stopped</source>
        <translation>{0} 无法从停止处继续</translation>
    </message>
    <message>
        <source>{0} can&apos;t have an end_param</source>
        <translation>{0} 不能有 end_param</translation>
    </message>
    <message>
        <source>{0} can&apos;t keep the last of equal records</source>
        <translation>{0} 无法保留相同记录中的最后一条</translation>
    </message>
    <message>
        <source>{0} can&apos;t keep the last of equal records by {1}</source>
        <translation>{0} 无法按 {1} 保留相同记录中的最后一条</translation>
    </message>
    <message>
        <source>{0} can&apos;t overwrite records in a file</source>
        <translation>{0} 不能覆盖文件中的记录</translation>
    </message>
    <message>
        <source>{0} can&apos;t take the data</source>
        <translation>{0} 无法接收数据</translation>
    </message>
    <message>
        <source>{0} characters, and a cell of Excel takes {1}</source>
        <translation>{0} 个字符，而 Excel 单元格最多 {1}</translation>
    </message>
    <message>
        <source>{0} characters, and the column {1} takes {2}</source>
        <translation>{0} 个字符，而列 {1} 最多 {2}</translation>
    </message>
    <message>
        <source>{0} didn&apos;t take all rows</source>
        <translation>{0} 没有接收所有行</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} 不存在</translation>
    </message>
    <message>
        <source>{0} gave {1}, {2}=1 began with the second one</source>
        <translation>{0} 返回 {1}，{2}=1 从第二条开始</translation>
    </message>
    <message>
        <source>{0} had no {1} that can be compared: loaded, but not seen as new or old.</source>
        <translation>{0} 没有可比较的 {1}：已加载，但无法判断新旧。</translation>
    </message>
    <message>
        <source>{0} had {1} rows and now has {2}.</source>
        <translation>{0} 原有 {1} 行，现在有 {2} 行。</translation>
    </message>
    <message>
        <source>{0} has loaded into {1} since</source>
        <translation>{0} 此后已加载到 {1}</translation>
    </message>
    <message>
        <source>{0} has no incremental stream {1}</source>
        <translation>{0} 没有增量数据流 {1}</translation>
    </message>
    <message>
        <source>{0} has no order</source>
        <translation>{0} 没有次序</translation>
    </message>
    <message>
        <source>{0} has no primary_key: its table is replaced in each run, and everything is read each time. Give it one, or append.</source>
        <translation>{0} 没有 primary_key：每次运行都会替换其表并全部读取。请指定一个，或改为追加。</translation>
    </message>
    <message>
        <source>{0} has no stream {1}</source>
        <translation>{0} 没有数据流 {1}</translation>
    </message>
    <message>
        <source>{0} has no streams</source>
        <translation>{0} 没有数据流</translation>
    </message>
    <message>
        <source>{0} has nothing to move</source>
        <translation>{0} 没有要迁移的内容</translation>
    </message>
    <message>
        <source>{0} has {1} rows by now, and the run loaded {2}: somebody has added or deleted some</source>
        <translation>{0} 现有 {1} 行，而该运行加载了 {2} 行：有人添加或删除了一些</translation>
    </message>
    <message>
        <source>{0} has {1} sheets, because one holds no more than {2} rows.</source>
        <translation>{0} 有 {1} 个工作表，因为一个最多容纳 {2} 行。</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, at least {3} are needed</source>
        <translation>{0} 有 {1} {2}，至少需要 {3}</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, at most {3} are allowed</source>
        <translation>{0} 有 {1} {2}，最多允许 {3}</translation>
    </message>
    <message>
        <source>{0} holds a cursor, and {1} with it gave an empty page</source>
        <translation>{0} 含有游标，用它作 {1} 得到空页</translation>
    </message>
    <message>
        <source>{0} holds a cursor, and {1} with it gave {2}</source>
        <translation>{0} 含有游标，用它作 {1} 得到 {2}</translation>
    </message>
    <message>
        <source>{0} holds a cursor, which goes back as {1}</source>
        <translation>{0} 含有游标，以 {1} 发回</translation>
    </message>
    <message>
        <source>{0} holds no address but {1}</source>
        <translation>{0} 中不是地址而是 {1}</translation>
    </message>
    <message>
        <source>{0} holds none</source>
        <translation>{0} 中没有</translation>
    </message>
    <message>
        <source>{0} holds something else than was written</source>
        <translation>{0} 的内容与写入的不同</translation>
    </message>
    <message>
        <source>{0} holds the address of the next page</source>
        <translation>{0} 含有下一页的地址</translation>
    </message>
    <message>
        <source>{0} holds {1} objects in {2} records</source>
        <translation>{0} 在 {2} 条记录中有 {1} 个对象</translation>
    </message>
    <message>
        <source>{0} in a field that was {1} before</source>
        <translation>之前为 {1} 的字段中出现 {0}</translation>
    </message>
    <message>
        <source>{0} is a link</source>
        <translation>{0} 是链接</translation>
    </message>
    <message>
        <source>{0} is a link to another place</source>
        <translation>{0} 是指向其他位置的链接</translation>
    </message>
    <message>
        <source>{0} is an address below the record&apos;s own, {1}</source>
        <translation>{0} 是记录自身地址 {1} 之下的地址</translation>
    </message>
    <message>
        <source>{0} is an address of this computer or its own network</source>
        <translation>{0} 是本机或其所在网络的地址</translation>
    </message>
    <message>
        <source>{0} is an address of this server</source>
        <translation>{0} 是此服务器的地址</translation>
    </message>
    <message>
        <source>{0} is being loaded already</source>
        <translation>{0} 正在加载</translation>
    </message>
    <message>
        <source>{0} is busy</source>
        <translation>{0} 正忙</translation>
    </message>
    <message>
        <source>{0} is damaged, or no DuckDB database</source>
        <translation>{0} 已损坏，或不是 DuckDB 数据库</translation>
    </message>
    <message>
        <source>{0} is damaged, or no SQLite database</source>
        <translation>{0} 已损坏，或不是 SQLite 数据库</translation>
    </message>
    <message>
        <source>{0} is in each of {1} records, never empty and each time different</source>
        <translation>{0} 在 {1} 条记录中都有，从不为空且各不相同</translation>
    </message>
    <message>
        <source>{0} is in no record of {1}</source>
        <translation>{1} 的记录中都没有 {0}</translation>
    </message>
    <message>
        <source>{0} is in the only record</source>
        <translation>唯一的记录中有 {0}</translation>
    </message>
    <message>
        <source>{0} is in use</source>
        <translation>{0} 正在使用</translation>
    </message>
    <message>
        <source>{0} is incomplete</source>
        <translation>{0} 不完整</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} 小于 {1}</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} 已锁定</translation>
    </message>
    <message>
        <source>{0} is more than {1}</source>
        <translation>{0} 大于 {1}</translation>
    </message>
    <message>
        <source>{0} is no e-mail address</source>
        <translation>{0} 不是电子邮件地址</translation>
    </message>
    <message>
        <source>{0} is no format of dates and times</source>
        <translation>{0} 不是日期和时间的格式</translation>
    </message>
    <message>
        <source>{0} is no http or https address</source>
        <translation>{0} 不是 http 或 https 地址</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} 不是数字</translation>
    </message>
    <message>
        <source>{0} is no time and no number</source>
        <translation>{0} 不是时间也不是数字</translation>
    </message>
    <message>
        <source>{0} is no time, and the format wants one written as {1}</source>
        <translation>{0} 不是时间，而格式要求写成 {1}</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} 不在 {1} 之中</translation>
    </message>
    <message>
        <source>{0} is not JSON (RFC 8259 section 6)</source>
        <translation>{0} 不是 JSON（RFC 8259 第 6 节）</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text</source>
        <translation>{0} 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>{0} is not a web address</source>
        <translation>{0} 不是网址</translation>
    </message>
    <message>
        <source>{0} is not a workspace&apos;s database</source>
        <translation>{0} 不是工作区的数据库</translation>
    </message>
    <message>
        <source>{0} is not complete</source>
        <translation>{0} 不完整</translation>
    </message>
    <message>
        <source>{0} is not filled in</source>
        <translation>{0} 没有填写</translation>
    </message>
    <message>
        <source>{0} is not the file that was opened</source>
        <translation>{0} 不是所打开的文件</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} 不存在</translation>
    </message>
    <message>
        <source>{0} is of no use in a worker</source>
        <translation>{0} 在工作进程中没有用</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}, and one value counts for all parents: where values begin again with each parent, new records are missed. Use a time, or leave incremental out.</source>
        <translation>{0} 的类型是 {1}，且一个值适用于所有父级：若每个父级的值重新开始，新记录会被漏掉。请使用时间，或去掉 incremental。</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}, which has no seconds</source>
        <translation>{0} 的类型是 {1}，没有秒</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}: give window_seconds</source>
        <translation>{0} 的类型是 {1}：请指定 window_seconds</translation>
    </message>
    <message>
        <source>{0} is one more than {1}, which the request asks for</source>
        <translation>{0} 比请求的 {1} 多一</translation>
    </message>
    <message>
        <source>{0} is read from its start: {1}.</source>
        <translation>{0} 从头读取：{1}。</translation>
    </message>
    <message>
        <source>{0} is required, and this record has none</source>
        <translation>{0} 是必需的，而此记录没有</translation>
    </message>
    <message>
        <source>{0} is the page&apos;s number and {1} says there are {2}</source>
        <translation>{0} 是页码，而 {1} 显示有 {2}</translation>
    </message>
    <message>
        <source>{0} is the page&apos;s number, so pages are asked for until one is empty</source>
        <translation>{0} 是页码，因此会请求页面直到某页为空</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} 已存在</translation>
    </message>
    <message>
        <source>{0} is too large for a definition</source>
        <translation>{0} 对定义来说太大</translation>
    </message>
    <message>
        <source>{0} is where a cursor would be; it is empty, so this is the last page</source>
        <translation>{0} 是放游标之处；它为空，所以这是最后一页</translation>
    </message>
    <message>
        <source>{0} is where the address of a next page would be; it is empty</source>
        <translation>{0} 是放下一页地址之处；它为空</translation>
    </message>
    <message>
        <source>{0} is {1}; each of {2} records has it{3}</source>
        <translation>{0} 是 {1}；{2} 条记录都有它{3}</translation>
    </message>
    <message>
        <source>{0} isn&apos;t allowed in this form</source>
        <translation>此表单中不允许 {0}</translation>
    </message>
    <message>
        <source>{0} isn&apos;t allowed in this form ({1})</source>
        <translation>此表单中不允许 {0}（{1}）</translation>
    </message>
    <message>
        <source>{0} isn&apos;t known to keep secrets safely</source>
        <translation>不确定 {0} 能否安全保存机密</translation>
    </message>
    <message>
        <source>{0} makes no tables without a primary key</source>
        <translation>{0} 不创建没有主键的表</translation>
    </message>
    <message>
        <source>{0} may not write to {1}</source>
        <translation>{0} 不可写入 {1}</translation>
    </message>
    <message>
        <source>{0} must be unique, and {1} came before in this run</source>
        <translation>{0} 必须唯一，而 {1} 在此次运行中已出现</translation>
    </message>
    <message>
        <source>{0} names other pages and no next one</source>
        <translation>{0} 指明其他页，但没有下一页</translation>
    </message>
    <message>
        <source>{0} names the next page</source>
        <translation>{0} 指明下一页</translation>
    </message>
    <message>
        <source>{0} needs no key</source>
        <translation>{0} 不需要密钥</translation>
    </message>
    <message>
        <source>{0} objects have a field twice ({1}): the last one counts (RFC 8259 section 4)</source>
        <translation>{0} 个对象有重复字段（{1}）：以最后一个为准（RFC 8259 第 4 节）</translation>
    </message>
    <message>
        <source>{0} of its fields are not as they should be</source>
        <translation>有 {0} 个字段不正确</translation>
    </message>
    <message>
        <source>{0} of the record of {1} is {2}{3}</source>
        <translation>{1} 的记录中 {0} 是 {2}{3}</translation>
    </message>
    <message>
        <source>{0} of the replaced table could not be made again.</source>
        <translation>无法重新创建被替换表的 {0}。</translation>
    </message>
    <message>
        <source>{0} of the replaced table could not be made again: {1}.</source>
        <translation>无法重新创建被替换表的 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} of {1} can&apos;t be part of a key</source>
        <translation>{1} 的 {0} 不能作为键的一部分</translation>
    </message>
    <message>
        <source>{0} of {1} records were rejected</source>
        <translation>{1} 条记录中有 {0} 条被拒绝</translation>
    </message>
    <message>
        <source>{0} records are nested more than {1} levels deep</source>
        <translation>{0} 条记录嵌套超过 {1} 层</translation>
    </message>
    <message>
        <source>{0} records hold NaN or Infinity, which is not JSON</source>
        <translation>{0} 条记录含有 NaN 或 Infinity，这不是 JSON</translation>
    </message>
    <message>
        <source>{0} records were read, but the source says there are {1}</source>
        <translation>读取了 {0} 条记录，但来源说有 {1} 条</translation>
    </message>
    <message>
        <source>{0} records were received, {1} loaded, {2} skipped and {3} rejected</source>
        <translation>接收 {0} 条记录，加载 {1}，跳过 {2}，拒绝 {3}</translation>
    </message>
    <message>
        <source>{0} refers to the field {1} of {2}, which no record had</source>
        <translation>{0} 引用 {2} 的字段 {1}，但没有记录含有它</translation>
    </message>
    <message>
        <source>{0} refers to the stream {1}, which the sync doesn&apos;t have</source>
        <translation>{0} 引用数据流 {1}，但同步中没有</translation>
    </message>
    <message>
        <source>{0} refers to them</source>
        <translation>{0} 引用了它们</translation>
    </message>
    <message>
        <source>{0} requests are left</source>
        <translation>还剩 {0} 个请求</translation>
    </message>
    <message>
        <source>{0} requests in {1} s</source>
        <translation>{1} 秒 {0} 个请求</translation>
    </message>
    <message>
        <source>{0} rows have {1}</source>
        <translation>{0} 行有 {1}</translation>
    </message>
    <message>
        <source>{0} rows were loaded, {1} are there</source>
        <translation>加载了 {0} 行，实际有 {1} 行</translation>
    </message>
    <message>
        <source>{0} rows were written, {1} are there</source>
        <translation>写入了 {0} 行，实际有 {1} 行</translation>
    </message>
    <message>
        <source>{0} runs already</source>
        <translation>{0} 已在运行</translation>
    </message>
    <message>
        <source>{0} says so, but only one page is asked for</source>
        <translation>{0} 如此显示，但只请求一页</translation>
    </message>
    <message>
        <source>{0} says so, but the page holds no record to go on from</source>
        <translation>{0} 如此显示，但该页没有可据以继续的记录</translation>
    </message>
    <message>
        <source>{0} says so, but {1} holds no address</source>
        <translation>{0} 如此显示，但 {1} 没有地址</translation>
    </message>
    <message>
        <source>{0} says so, but {1} holds no cursor</source>
        <translation>{0} 如此显示，但 {1} 没有游标</translation>
    </message>
    <message>
        <source>{0} says that there are {1} pages</source>
        <translation>{0} 显示有 {1} 页</translation>
    </message>
    <message>
        <source>{0} sent less than {1} bytes a second</source>
        <translation>{0} 每秒发送不到 {1} 字节</translation>
    </message>
    <message>
        <source>{0} stands there twice, with different values (row {1})</source>
        <translation>{0} 出现两次且值不同（第 {1} 行）</translation>
    </message>
    <message>
        <source>{0} texts in {1} {2}.</source>
        <translation>{1} 中 {0} 个文本{2}。</translation>
    </message>
    <message>
        <source>{0} the field {1}, which no record had{2}.</source>
        <translation>{0} 字段 {1}，但没有记录含有它{2}。</translation>
    </message>
    <message>
        <source>{0} took it, but gave back something else</source>
        <translation>{0} 接收了它，但返回了其他内容</translation>
    </message>
    <message>
        <source>{0} until the server&apos;s limit starts anew</source>
        <translation>{0}，直到服务器的限额重新开始</translation>
    </message>
    <message>
        <source>{0} wants {1} to log in in a way that isn&apos;t safe or known here</source>
        <translation>{0} 要求 {1} 以不安全或未知的方式登录</translation>
    </message>
    <message>
        <source>{0} was changed by another program or a newer version</source>
        <translation>{0} 被其他程序或较新版本更改</translation>
    </message>
    <message>
        <source>{0} was changed by another program: that one is {1} now.</source>
        <translation>{0} 被其他程序更改：现在是 {1}。</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile</source>
        <translation>{0} 已在此期间更改</translation>
    </message>
    <message>
        <source>{0} was changed, moved or removed since the run has written it</source>
        <translation>自该次运行写入以来，{0} 已被更改、移动或删除</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} 未导入</translation>
    </message>
    <message>
        <source>{0} was not removed</source>
        <translation>{0} 未移除</translation>
    </message>
    <message>
        <source>{0} was not stored</source>
        <translation>{0} 未存储</translation>
    </message>
    <message>
        <source>{0} was there before, and nothing proves which of its rows are the run&apos;s</source>
        <translation>{0} 之前就存在，无法证明其中哪些行属于该运行</translation>
    </message>
    <message>
        <source>{0} was there before, and the rows that it overwrote by their key are not kept</source>
        <translation>{0} 之前就存在，它按键覆盖的行没有保留</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program</source>
        <translation>{0} 由本程序的较新版本写入</translation>
    </message>
    <message>
        <source>{0} were given, {1} arrived: a trigger may drop some</source>
        <translation>给出 {0}，到达 {1}：可能有触发器丢弃了一些</translation>
    </message>
    <message>
        <source>{0} with a user name in the address</source>
        <translation>地址中带用户名的 {0}</translation>
    </message>
    <message>
        <source>{0} with the last record&apos;s {1} gave {2}</source>
        <translation>用最后一条记录的 {1} 作 {0} 得到 {2}</translation>
    </message>
    <message>
        <source>{0} would act on them</source>
        <translation>{0} 会对它们起作用</translation>
    </message>
    <message>
        <source>{0} would be emptied</source>
        <translation>{0} 会被清空</translation>
    </message>
    <message>
        <source>{0} would have more than {1} child tables</source>
        <translation>{0} 会有超过 {1} 个子表</translation>
    </message>
    <message>
        <source>{0} would lose more than half of its rows</source>
        <translation>{0} 会丢失超过一半的行</translation>
    </message>
    <message>
        <source>{0} would not hold what was loaded</source>
        <translation>{0} 将不包含已加载的内容</translation>
    </message>
    <message>
        <source>{0} would replace the table {1} in {2}</source>
        <translation>{0} 会替换 {2} 中的表 {1}</translation>
    </message>
    <message>
        <source>{0} would replace what the others have loaded</source>
        <translation>{0} 会替换其他数据流加载的内容</translation>
    </message>
    <message>
        <source>{0} {1} in {2} are text, because Excel would change them.</source>
        <translation>{2} 中 {0} {1} 以文本保存，因为 Excel 会更改它们。</translation>
    </message>
    <message>
        <source>{0} {1} the key of an earlier one ({2})</source>
        <translation>{0} {1} 与先前一条（{2}）键相同</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a JMESPath</source>
        <translation>{0}“{1}”不是 JMESPath</translation>
    </message>
    <message>
        <source>{0}, although it is as many as were asked for ({1})</source>
        <translation>{0}，尽管与请求的数量相同（{1}）</translation>
    </message>
    <message>
        <source>{0}, although {1} is a round number: there may be more</source>
        <translation>{0}，尽管 {1} 是整数：可能还有更多</translation>
    </message>
    <message>
        <source>{0}, and the connector came from a file</source>
        <translation>{0}，且连接器来自文件</translation>
    </message>
    <message>
        <source>{0}, and what comes next needs more</source>
        <translation>{0}，而接下来的需要更多</translation>
    </message>
    <message>
        <source>{0}, each with the record itself under “{1}”</source>
        <translation>{0}，每个都在“{1}”下含有记录本身</translation>
    </message>
    <message>
        <source>{0}, so that nobody can tell whether it was appended before</source>
        <translation>{0}，因此无法得知之前是否已追加</translation>
    </message>
    <message>
        <source>{0}, up to {1}</source>
        <translation>{0}，直到 {1}</translation>
    </message>
    <message>
        <source>{0}, which held what was loaded, is gone</source>
        <translation>存放已加载内容的 {0} 已不存在</translation>
    </message>
    <message>
        <source>{0}, {1} seconds from now</source>
        <translation>{0}，{1} 秒后</translation>
    </message>
    <message>
        <source>{0}--list shows what there is.</source>
        <translation>{0}--list 显示有哪些。</translation>
    </message>
    <message>
        <source>{0}: all of it was read before</source>
        <translation>{0}：全部之前已读取</translation>
    </message>
    <message>
        <source>{0}: its parents can&apos;t be read: {1}</source>
        <translation>{0}：无法读取其父级：{1}</translation>
    </message>
    <message>
        <source>{0}: its records have no key and may be alike; loaded</source>
        <translation>{0}：其记录没有键，可能相同；已加载</translation>
    </message>
    <message>
        <source>{0}: none can be loaded first</source>
        <translation>{0}：没有一个可以先加载</translation>
    </message>
    <message>
        <source>{0}: nothing can be asked for</source>
        <translation>{0}：没有可请求的内容</translation>
    </message>
    <message>
        <source>{0}: of equal keys the last record counts.</source>
        <translation>{0}：键相同时以最后一条记录为准。</translation>
    </message>
    <message>
        <source>{0}: pages by {1}: {2}</source>
        <translation>{0}：按 {1} 分页：{2}</translation>
    </message>
    <message>
        <source>{0}: paused {1}, as the server asks</source>
        <translation>{0}：按服务器要求暂停 {1}</translation>
    </message>
    <message>
        <source>{0}: records path {1} {2} on page {3}{4}</source>
        <translation>{0}：记录路径 {1} 在第 {3} 页 {2}{4}</translation>
    </message>
    <message>
        <source>{0}: stopped after {1} pages, although more follow</source>
        <translation>{0}：在 {1} 页后停止，尽管后面还有</translation>
    </message>
    <message>
        <source>{0}: the answer holds no list of records</source>
        <translation>{0}：响应中没有记录列表</translation>
    </message>
    <message>
        <source>{0}: the checkpoint in the destination can&apos;t be read</source>
        <translation>{0}：无法读取目标中的检查点</translation>
    </message>
    <message>
        <source>{0}: the field {1} has changed its type</source>
        <translation>{0}：字段 {1} 的类型已更改</translation>
    </message>
    <message>
        <source>{0}: the pages go round in a loop</source>
        <translation>{0}：页面陷入循环</translation>
    </message>
    <message>
        <source>{0}: the run can&apos;t go on where it stopped</source>
        <translation>{0}：运行无法从停止处继续</translation>
    </message>
    <message>
        <source>{0}: the server answered {1}</source>
        <translation>{0}：服务器响应 {1}</translation>
    </message>
    <message>
        <source>{0}: the server asks to wait {1}</source>
        <translation>{0}：服务器要求等待 {1}</translation>
    </message>
    <message>
        <source>{0}: the server can&apos;t be reached</source>
        <translation>{0}：无法连接服务器</translation>
    </message>
    <message>
        <source>{0}: the server {1}</source>
        <translation>{0}：服务器 {1}</translation>
    </message>
    <message>
        <source>{0}: there is more than the {1} records read</source>
        <translation>{0}：除已读取的 {1} 条记录外还有更多</translation>
    </message>
    <message>
        <source>{0}: there may be more</source>
        <translation>{0}：可能还有更多</translation>
    </message>
    <message>
        <source>{0}: {1} pages in a row held no record</source>
        <translation>{0}：连续 {1} 页没有记录</translation>
    </message>
    <message>
        <source>{0}; also seen: {1}</source>
        <translation>{0}；还见到：{1}</translation>
    </message>
    <message>
        <source>{0}; to append everything once more would double its rows</source>
        <translation>{0}；再次全部追加会使其行加倍</translation>
    </message>
    <message>
        <source>{0}; without an upper bound, as this computer&apos;s clock says {1}, which is before that</source>
        <translation>{0}；没有上限，因为本机时钟为 {1}，早于它</translation>
    </message>
    <message>
        <source>{0}; {1} gave {2}, so the first page is all</source>
        <translation>{0}；{1} 得到 {2}，所以第一页就是全部</translation>
    </message>
    <message>
        <source>{0}={1} gave {2}, {3}={4} the first page</source>
        <translation>{0}={1} 得到 {2}，{3}={4} 得到第一页</translation>
    </message>
    <message>
        <source>{0}{1} can&apos;t be read</source>
        <translation>无法读取 {0}{1}</translation>
    </message>
    <message>
        <source>{0}{1} names the field {2}, which no record has</source>
        <translation>{0}{1} 提到字段 {2}，但没有记录含有它</translation>
    </message>
    <message>
        <source>“{0}” is not a web address</source>
        <translation>“{0}”不是网址</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a web API</source>
        <translation>“{0}”不是 Web API 的地址</translation>
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
        <source>{0}, as it comes</source>
        <translation>{0}，按原样</translation>
    </message>
    <message>
        <source>Tables of the stream</source>
        <translation>数据流的表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Name the table</source>
        <translation>为表命名</translation>
    </message>
    <message>
        <source>Choose how it is written</source>
        <translation>选择写入方式</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>正在查询目标…</translation>
    </message>
    <message>
        <source>Read records to see the table as it will be.</source>
        <translation>读取记录以查看表将是什么样子。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Becomes of it</source>
        <translation>将变为</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Nothing has to be changed for the sampled records.</source>
        <translation>对抽样记录无需任何更改。</translation>
    </message>
    <message>
        <source>Add a constant</source>
        <translation>添加常量</translation>
    </message>
    <message>
        <source>Add a computed field</source>
        <translation>添加计算字段</translation>
    </message>
    <message>
        <source>Add a field of the source</source>
        <translation>添加来源字段</translation>
    </message>
    <message>
        <source>Every record gets the same value.</source>
        <translation>每条记录都是相同的值。</translation>
    </message>
    <message>
        <source>A SQL expression over the fields as they are received, before any change.</source>
        <translation>对接收到的字段（任何更改之前）的 SQL 表达式。</translation>
    </message>
    <message>
        <source>One that the sampled records don&apos;t have. A dot leads into an object, [] into a list.</source>
        <translation>抽样记录中没有的字段。点进入对象，[] 进入列表。</translation>
    </message>
    <message>
        <source>Source field</source>
        <translation>来源字段</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>其名称</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>会失败</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation>始终为 {0}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>child table</source>
        <translation>子表</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>Another field becomes {0} already.</source>
        <translation>已有其他字段变为 {0}。</translation>
    </message>
    <message>
        <source>Equal records are told by {0}: change that under Rules first.</source>
        <translation>相同的记录按 {0} 判断：请先在“规则”中更改。</translation>
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
        <source>Only failing</source>
        <translation>仅失败的</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Read the records again</source>
        <translation>重新读取记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Read {0} records</source>
        <translation>读取 {0} 条记录</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Mapping the records…</source>
        <translation>正在映射记录…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Reading records… {0} so far</source>
        <translation>正在读取记录… 已有 {0}</translation>
    </message>
    <message>
        <source>The stream has no records by now.</source>
        <translation>该数据流目前没有记录。</translation>
    </message>
    <message>
        <source>See what the mapping does to real records, while you type: as they come, as they would be loaded, and why some can&apos;t be.</source>
        <translation>边输入边查看映射对真实记录的作用：原样、加载后的样子，以及有些记录为何不能加载。</translation>
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
        <source>What you changed is kept, and there when you add a sync.</source>
        <translation>您的更改已保留，添加同步时会再次出现。</translation>
    </message>
    <message>
        <source>What you changed in {0} is kept, and there when you edit it again. Until you save it, it runs as it did.</source>
        <translation>您对 {0} 的更改已保留，再次编辑时会出现。在您保存之前，它仍按原样运行。</translation>
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
        <source>Dry run of {0}</source>
        <translation>{0} 的演练</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Records of each stream</source>
        <translation>每个数据流的记录数</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run a trial</source>
        <translation>开始试运行</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Sampled records</source>
        <translation>抽样记录</translation>
    </message>
    <message>
        <source>Why records would be rejected</source>
        <translation>记录为何会被拒绝</translation>
    </message>
    <message>
        <source>A dry run reads, maps and checks as a run does, and writes nothing. A trial loads the first records into tables of its own, named …_trial.</source>
        <translation>演练像运行一样读取、映射和检查，但不写入任何内容。试运行把前几条记录加载到名为 …_trial 的表。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{0}: {1} records read, {2} rejected</source>
        <translation>{0}：读取 {1} 条记录，拒绝 {2} 条</translation>
    </message>
    <message>
        <source>{0} records read: {1} would load, {2} rejected. Nothing was written.</source>
        <translation>读取 {0} 条记录：{1} 条会加载，{2} 条会被拒绝。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{0} rejected: {1}</source>
        <translation>{0} 条被拒绝：{1}</translation>
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
        <source>Search fields</source>
        <translation>搜索字段</translation>
    </message>
    <message>
        <source>Leave out &amp;new fields</source>
        <translation>略去新字段(&amp;N)</translation>
    </message>
    <message>
        <source>Fields that the source has one day and that aren&apos;t here yet.</source>
        <translation>来源以后出现而这里还没有的字段。</translation>
    </message>
    <message>
        <source>&amp;With selected</source>
        <translation>对所选项(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>添加字段(&amp;D)</translation>
    </message>
    <message>
        <source>Every field is loaded as it comes. Read some records below to see which there are, and to leave out, rename, convert and check them.</source>
        <translation>每个字段都按原样加载。在下方读取一些记录，即可查看有哪些字段，并排除、重命名、转换和检查它们。</translation>
    </message>
    <message>
        <source>A &amp;constant…</source>
        <translation>常量(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Computed by an expression…</source>
        <translation>用表达式计算(&amp;C)…</translation>
    </message>
    <message>
        <source>From a &amp;field of the source…</source>
        <translation>来自来源字段(&amp;F)…</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>使用 {0} / {1}</translation>
    </message>
    <message>
        <source>Leave out new fields</source>
        <translation>略去新字段</translation>
    </message>
    <message>
        <source>The filter can&apos;t be read as it is, and still names {0}: correct it there.</source>
        <translation>过滤器目前无法解析，其中仍写着 {0}：请在那里改正。</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>转到过滤器</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>否。{0}</translation>
    </message>
    <message>
        <source>create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>{0}：{1} → {2}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>以及另外 {0} 个</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Would load</source>
        <translation>会加载</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>更改内容，或不能的原因</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0}（新）</translation>
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
        <source>Run {0} is under way. The next can start when it has ended.</source>
        <translation>运行 {0} 正在进行。它结束后才能开始下一次。</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Suggest mapping</source>
        <translation>建议映射</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Column of {0}</source>
        <translation>{0} 的列</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确信</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fields that belong to columns of {0}, by their names, types and sampled values. What is ticked is applied as one step that can be undone.</source>
        <translation>按名称、类型和抽样值判断属于 {0} 各列的字段。勾选的作为一步应用，可以撤销。</translation>
    </message>
    <message>
        <source>No field fits a column of {0} better than what the mapping says already.</source>
        <translation>没有字段比现有映射更适合 {0} 的列。</translation>
    </message>
    <message>
        <source>Apply {0} suggestion</source>
        <translation>应用 {0} 项建议</translation>
    </message>
    <message>
        <source>Apply {0} suggestions</source>
        <translation>应用 {0} 项建议</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>the names mean the same</source>
        <translation>名称含义相同</translation>
    </message>
    <message>
        <source>the names are alike</source>
        <translation>名称相似</translation>
    </message>
    <message>
        <source>the same type</source>
        <translation>类型相同</translation>
    </message>
    <message>
        <source>all sampled values can be converted</source>
        <translation>所有抽样值都可转换</translation>
    </message>
    <message>
        <source>its values are in the column already</source>
        <translation>其值已在该列中</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
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
        <source>New sync</source>
        <translation>新建同步</translation>
    </message>
    <message>
        <source>Add &amp;change</source>
        <translation>添加更改(&amp;C)</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Changes, in this order</source>
        <translation>更改，按此顺序</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>更改 {0}</translation>
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
        <source>{0} isn&apos;t right yet: {1}</source>
        <translation>{0} 还不正确：{1}</translation>
    </message>
    <message>
        <source>Correct it in its form, or remove it, then save.</source>
        <translation>请在其表单中更正或移除它，然后保存。</translation>
    </message>
    <message>
        <source>Save as a new sync</source>
        <translation>另存为新同步</translation>
    </message>
    <message>
        <source>What has been changed there:</source>
        <translation>那里的更改：</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>合并两者</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>改为保存我的内容</translation>
    </message>
    <message>
        <source>Both are put together here. Look at it, then save it.</source>
        <translation>两者已在此合并。请检查后保存。</translation>
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
        <source>Make {1} with {0} column.</source>
        <translation>创建 {1}，含 {0} 列。</translation>
    </message>
    <message>
        <source>Make {1} with {0} columns.</source>
        <translation>创建 {1}，含 {0} 列。</translation>
    </message>
    <message>
        <source>Replace all that is in {0}.</source>
        <translation>替换 {0} 中的全部内容。</translation>
    </message>
    <message>
        <source>Replace {0} row in {1}.</source>
        <translation>替换 {1} 中的 {0} 行。</translation>
    </message>
    <message>
        <source>Replace {0} rows in {1}.</source>
        <translation>替换 {1} 中的 {0} 行。</translation>
    </message>
    <message>
        <source>Add rows to {0}, below what is there.</source>
        <translation>在 {0} 现有内容之后添加行。</translation>
    </message>
    <message>
        <source>Update or insert by {0} in {1}.</source>
        <translation>按 {0} 在 {1} 中更新或插入。</translation>
    </message>
    <message>
        <source>Update or insert by {0}: {2} of {3} sampled exists already in {1}.</source>
        <translation>按 {0} 更新或插入：抽样的 {3} 条中有 {2} 条已在 {1} 中。</translation>
    </message>
    <message>
        <source>Update or insert by {0}: {2} of {3} sampled exist already in {1}.</source>
        <translation>按 {0} 更新或插入：抽样的 {3} 条中有 {2} 条已在 {1} 中。</translation>
    </message>
    <message>
        <source>{0} column is added.</source>
        <translation>添加 {0} 列。</translation>
    </message>
    <message>
        <source>{0} columns are added.</source>
        <translation>添加 {0} 列。</translation>
    </message>
    <message>
        <source>{0} column is widened.</source>
        <translation>加宽 {0} 列。</translation>
    </message>
    <message>
        <source>{0} columns are widened.</source>
        <translation>加宽 {0} 列。</translation>
    </message>
    <message>
        <source>{0} column is gone then.</source>
        <translation>{0} 列将消失。</translation>
    </message>
    <message>
        <source>{0} columns are gone then.</source>
        <translation>{0} 列将消失。</translation>
    </message>
    <message>
        <source>The column {0} stays, with what it holds.</source>
        <translation>列 {0} 及其内容会保留。</translation>
    </message>
    <message>
        <source>{0} columns that aren&apos;t filled stay, with what they hold.</source>
        <translation>{0} 个不再填充的列及其内容会保留。</translation>
    </message>
    <message>
        <source>Rows that are there already stay as they are, also where a rule or the filter would keep them out now.</source>
        <translation>已有的行保持不变，即使规则或过滤器现在会将其排除。</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} 变为 {1}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>not filled</source>
        <translation>未填充</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
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
        <source>{0} of {1} records sampled</source>
        <translation>抽样 {0} / {1} 条记录</translation>
    </message>
    <message>
        <source>{0} sampled records</source>
        <translation>{0} 条抽样记录</translation>
    </message>
    <message>
        <source>{0} load</source>
        <translation>{0} 条可加载</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} 个已略去</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} 条被拒绝</translation>
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
    <message>
        <source>Records that are loaded</source>
        <translation>加载的记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>and</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Only records for which this is true are loaded; the others are counted as left out. It sees the new names and the converted values.</source>
        <translation>只加载满足条件的记录；其余计为略去。条件使用新名称和转换后的值。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>更改过滤器</translation>
    </message>
    <message>
        <source>Read records below to see how many pass.</source>
        <translation>请在下面读取记录，以查看有多少通过。</translation>
    </message>
    <message>
        <source>{0} of {1} sampled records are loaded, {2} are rejected</source>
        <translation>{1} 条抽样记录中有 {0} 条会加载，{2} 条被拒绝</translation>
    </message>
    <message>
        <source>{0} of {1} sampled records pass</source>
        <translation>抽样的 {1} 条中有 {0} 条通过</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>上移 {0}</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>下移 {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>选择 CSV 文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>By</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Part (1 first, -1 last)</source>
        <translation>部分（1 为第一，-1 为最后）</translation>
    </message>
    <message>
        <source>From (1 first, -1 last)</source>
        <translation>从（1 为第一，-1 为最后）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Look in column</source>
        <translation>在此列查找</translation>
    </message>
    <message>
        <source>Take from column</source>
        <translation>从此列取值</translation>
    </message>
    <message>
        <source>Salt (name of a secret)</source>
        <translation>盐（机密名称）</translation>
    </message>
    <message>
        <source>Last characters that stay</source>
        <translation>保留的末尾字符数</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Any other value</source>
        <translation>任何其他值</translation>
    </message>
    <message>
        <source>rejects the record</source>
        <translation>拒绝该记录</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>becomes empty</source>
        <translation>变为空</translation>
    </message>
    <message>
        <source>becomes this value</source>
        <translation>变为此值</translation>
    </message>
    <message>
        <source>computed: {0}</source>
        <translation>计算：{0}</translation>
    </message>
    <message>
        <source>{0} where empty</source>
        <translation>空时为 {0}</translation>
    </message>
    <message>
        <source>{0}, {1} → UTC</source>
        <translation>{0}，{1} → UTC</translation>
    </message>
    <message>
        <source>{0} → UTC</source>
        <translation>{0} → UTC</translation>
    </message>
    <message>
        <source>replace {0} by {1}</source>
        <translation>把 {0} 替换为 {1}</translation>
    </message>
    <message>
        <source>replace /{0}/ by {1}</source>
        <translation>把 /{0}/ 替换为 {1}</translation>
    </message>
    <message>
        <source>take /{0}/</source>
        <translation>取 /{0}/</translation>
    </message>
    <message>
        <source>look up in {0}</source>
        <translation>在 {0} 中查找</translation>
    </message>
    <message>
        <source>part {0} between {1}</source>
        <translation>以 {1} 分隔的第 {0} 部分</translation>
    </message>
    <message>
        <source>split at {0}</source>
        <translation>按 {0} 拆分</translation>
    </message>
    <message>
        <source>join by {0}</source>
        <translation>用 {0} 连接</translation>
    </message>
    <message>
        <source>mask all but the last {0}</source>
        <translation>除最后 {0} 个外全部遮盖</translation>
    </message>
    <message>
        <source>from character {0}</source>
        <translation>从第 {0} 个字符</translation>
    </message>
    <message>
        <source>hash (SHA-256)</source>
        <translation>哈希 (SHA-256)</translation>
    </message>
    <message>
        <source>hash (SHA-256, salt {0})</source>
        <translation>哈希（SHA-256，盐 {0}）</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>去除空白</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Title case</source>
        <translation>首字母大写</translation>
    </message>
    <message>
        <source>To JSON</source>
        <translation>转为 JSON</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换文本</translation>
    </message>
    <message>
        <source>Replace a pattern</source>
        <translation>替换模式</translation>
    </message>
    <message>
        <source>Take what a pattern finds</source>
        <translation>取模式匹配的内容</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Take a part</source>
        <translation>取一部分</translation>
    </message>
    <message>
        <source>Map values</source>
        <translation>映射值</translation>
    </message>
    <message>
        <source>Look up in a CSV file</source>
        <translation>在 CSV 文件中查找</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Removes spaces at both ends.</source>
        <translation>去除两端的空格。</translation>
    </message>
    <message>
        <source>Writes every letter small.</source>
        <translation>所有字母变为小写。</translation>
    </message>
    <message>
        <source>Writes every letter as a capital.</source>
        <translation>所有字母变为大写。</translation>
    </message>
    <message>
        <source>Begins every word with a capital.</source>
        <translation>每个词首字母大写。</translation>
    </message>
    <message>
        <source>Makes the JSON text of the value.</source>
        <translation>生成该值的 JSON 文本。</translation>
    </message>
    <message>
        <source>Puts another text in the place of each occurrence.</source>
        <translation>把每处出现替换为其他文本。</translation>
    </message>
    <message>
        <source>Puts another text in the place of each match; \1 is the first group.</source>
        <translation>把每处匹配替换为其他文本；\1 是第一组。</translation>
    </message>
    <message>
        <source>Keeps only what the pattern matches, or its first group.</source>
        <translation>只保留模式匹配的内容，或其第一组。</translation>
    </message>
    <message>
        <source>Cuts the text at a separator: keeps one part, or all as a list.</source>
        <translation>按分隔符切分文本：保留一部分，或全部作为列表。</translation>
    </message>
    <message>
        <source>Makes one text of a list, with this between its members.</source>
        <translation>把列表合成一段文本，成员之间用此分隔。</translation>
    </message>
    <message>
        <source>Keeps a part of a text or of a list; -1 is the last.</source>
        <translation>保留文本或列表的一部分；-1 为最后。</translation>
    </message>
    <message>
        <source>Puts another value in the place of each known one.</source>
        <translation>把每个已知值替换为其他值。</translation>
    </message>
    <message>
        <source>Takes the value that stands beside it in a CSV file.</source>
        <translation>取 CSV 文件中对应的值。</translation>
    </message>
    <message>
        <source>Makes 64 hexadecimal digits of it, from which nobody gets the value back.</source>
        <translation>生成 64 位十六进制数字，无法从中还原该值。</translation>
    </message>
    <message>
        <source>Hides all characters but the last few.</source>
        <translation>遮盖除末尾几个以外的所有字符。</translation>
    </message>
    <message>
        <source>Rounds a number, halves away from zero.</source>
        <translation>舍入数字，五入时远离零。</translation>
    </message>
    <message>
        <source>Computes it: value is the value so far, other names are fields as received.</source>
        <translation>计算得出：value 是目前的值，其他名称是接收到的字段。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>matches /{0}/</source>
        <translation>匹配 /{0}/</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>{0} 之一</translation>
    </message>
    <message>
        <source>email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>in {0}.{1}</source>
        <translation>在 {0}.{1} 中</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>至多 {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>&amp;Keep one of equal records</source>
        <translation>相同记录只保留一条(&amp;K)</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一条</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一条</translation>
    </message>
    <message>
        <source>for example id, or id, version</source>
        <translation>例如 id，或 id, version</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>按到来顺序</translation>
    </message>
    <message>
        <source>Equal by</source>
        <translation>判断相同依据</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>In order of</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Say by which fields records are equal.</source>
        <translation>请指定按哪些字段判断记录相同。</translation>
    </message>
    <message>
        <source>Change what becomes of equal records</source>
        <translation>更改相同记录的处理</translation>
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation>没有字段 {0}。</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>您是指 {0} 吗？</translation>
    </message>
    <message>
        <source>The sync isn&apos;t complete yet. Save shows what is missing.</source>
        <translation>同步尚不完整。“保存”会显示缺少什么。</translation>
    </message>
    <message>
        <source>Save the sync first: a trial is a run of what is stored.</source>
        <translation>请先保存同步：试运行运行的是已保存的内容。</translation>
    </message>
    <message>
        <source>Run {0}, a trial of {1} records a stream, has started. See it under Runs.</source>
        <translation>运行 {0}（每个数据流 {1} 条记录的试运行）已开始。请在“运行”中查看。</translation>
    </message>
    <message>
        <source>{0} of {1} sampled, {2} different</source>
        <translation>抽样 {1} 条中有 {0} 条，{2} 个不同值</translation>
    </message>
    <message>
        <source>Not converted: loaded as it comes.</source>
        <translation>未转换：按原样加载。</translation>
    </message>
    <message>
        <source>Use fields</source>
        <translation>使用字段</translation>
    </message>
    <message>
        <source>Leave out fields</source>
        <translation>略去字段</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>重命名 {0}</translation>
    </message>
    <message>
        <source>Rename fields</source>
        <translation>重命名字段</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>设置类型</translation>
    </message>
    <message>
        <source>Keep objects</source>
        <translation>保留对象</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>添加更改</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Change the rules of {0}</source>
        <translation>更改 {0} 的规则</translation>
    </message>
    <message>
        <source>Reset fields</source>
        <translation>重置字段</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>添加 {0}</translation>
    </message>
    <message>
        <source>Move fields</source>
        <translation>移动字段</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>略去(&amp;L)</translation>
    </message>
    <message>
        <source>Edit &amp;changes…</source>
        <translation>编辑更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Edit r&amp;ules…</source>
        <translation>编辑规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Set &amp;type</source>
        <translation>设置类型(&amp;T)</translation>
    </message>
    <message>
        <source>Add c&amp;hange</source>
        <translation>添加更改(&amp;H)</translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation>添加规则(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Objects and lists</source>
        <translation>对象和列表(&amp;O)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Use again under &amp;another name</source>
        <translation>以其他名称再次使用(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>as snake_case</source>
        <translation>snake_case 形式</translation>
    </message>
    <message>
        <source>in lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>in upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>with a prefix…</source>
        <translation>加前缀…</translation>
    </message>
    <message>
        <source>without a prefix…</source>
        <translation>去前缀…</translation>
    </message>
    <message>
        <source>As the stream says</source>
        <translation>按数据流的设置</translation>
    </message>
    <message>
        <source>Before each of the chosen names.</source>
        <translation>加在每个所选名称之前。</translation>
    </message>
    <message>
        <source>Taken away from each name that begins with it.</source>
        <translation>从每个以此开头的名称中去掉。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Take the sampled values</source>
        <translation>采用抽样值</translation>
    </message>
    <message>
        <source>{0}: at least</source>
        <translation>{0}：至少</translation>
    </message>
    <message>
        <source>{0}: at most</source>
        <translation>{0}：至多</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Found in stream</source>
        <translation>所在数据流</translation>
    </message>
    <message>
        <source>Found in field</source>
        <translation>所在字段</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>The sync has no stream {0}.</source>
        <translation>同步中没有数据流 {0}。</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Rejects records in which it is empty or missing.</source>
        <translation>拒绝该字段为空或缺失的记录。</translation>
    </message>
    <message>
        <source>Rejects a record whose value came before in the same run.</source>
        <translation>拒绝其值在同一次运行中已出现过的记录。</translation>
    </message>
    <message>
        <source>Rejects what is no email address.</source>
        <translation>拒绝不是电子邮件地址的值。</translation>
    </message>
    <message>
        <source>Rejects what is no http or https address.</source>
        <translation>拒绝不是 http 或 https 地址的值。</translation>
    </message>
    <message>
        <source>How many characters a text has, or how many members a list has.</source>
        <translation>文本有多少个字符，或列表有多少个成员。</translation>
    </message>
    <message>
        <source>The value itself: a number, a date, or a text by the alphabet.</source>
        <translation>值本身：数字、日期，或按字母顺序比较的文本。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>之一</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>须存在于</translation>
    </message>
    <message>
        <source>&amp;Edit rules…</source>
        <translation>编辑规则(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>移除规则(&amp;R)</translation>
    </message>
    <message>
        <source>Every record is loaded. A rule says what a field&apos;s value must be; records that break one are kept apart, with the reason.</source>
        <translation>每条记录都会加载。规则规定字段的值必须怎样；违反规则的记录会连同原因单独保留。</translation>
    </message>
    <message>
        <source>What each record must keep</source>
        <translation>每条记录必须满足的条件</translation>
    </message>
    <message>
        <source>Rules ({0})</source>
        <translation>规则 ({0})</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>必须为</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Suggestions need records to look at.</source>
        <translation>建议需要有记录可看。</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>{0} isn&apos;t there yet, so there is nothing to map onto. Name a table that is there in the Destination tab.</source>
        <translation>{0} 尚不存在，因此没有可映射的目标。请在“目标”标签页中指定现有的表。</translation>
    </message>
    <message>
        <source>The suggestions can&apos;t be applied together: {0}</source>
        <translation>无法同时应用这些建议：{0}</translation>
    </message>
    <message>
        <source>Apply suggestions</source>
        <translation>应用建议</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>继续草稿</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>恢复为已保存的内容</translation>
    </message>
    <message>
        <source>This is the sync that you began on {0}.</source>
        <translation>这是您于 {0} 开始创建的同步。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>These are your changes of {0}, which aren&apos;t saved yet, put together with what has been saved since.</source>
        <translation>这是您于 {0} 所做、尚未保存的更改，已与此后保存的内容合并。</translation>
    </message>
    <message>
        <source>These are your changes of {0}, which aren&apos;t saved yet.</source>
        <translation>这是您于 {0} 所做、尚未保存的更改。</translation>
    </message>
    <message>
        <source>Kept for later. The sync runs as it did until you save.</source>
        <translation>已保留待以后使用。保存之前，同步照旧运行。</translation>
    </message>
    <message>
        <source>Bring back the version of {0}</source>
        <translation>恢复 {0} 的版本</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>as the value says, else UTC</source>
        <translation>按值中所示，否则为 UTC</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation>计算为</translation>
    </message>
    <message>
        <source>Where empty</source>
        <translation>为空时</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>There is no time zone {0}.</source>
        <translation>没有时区 {0}。</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>其他值…</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>Values and what they become</source>
        <translation>值及其变为</translation>
    </message>
    <message>
        <source>Map them as they are</source>
        <translation>按原样映射</translation>
    </message>
    <message>
        <source>After shows which values the changes above make.</source>
        <translation>“之后”会显示上面的更改产生了哪些值。</translation>
    </message>
    <message>
        <source>{0} unmapped of the {1} values that came most often</source>
        <translation>最常出现的 {1} 个值中有 {0} 个未映射</translation>
    </message>
    <message>
        <source>{0} unmapped</source>
        <translation>{0} 个未映射</translation>
    </message>
    <message>
        <source>Every sampled value is mapped.</source>
        <translation>所有抽样值均已映射。</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation>{0}：{1} 而不是 {2}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>At most rejected</source>
        <translation>拒绝上限</translation>
    </message>
    <message>
        <source>What happens when it is missed has changed</source>
        <translation>错过时的处理已更改</translation>
    </message>
    <message>
        <source>Whether tables may shrink has changed</source>
        <translation>是否允许表缩小已更改</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>All streams instead of chosen ones</source>
        <translation>全部数据流而不是所选</translation>
    </message>
    <message>
        <source>Chosen streams instead of all</source>
        <translation>所选数据流而不是全部</translation>
    </message>
    <message>
        <source>{0}: added</source>
        <translation>{0}：已添加</translation>
    </message>
    <message>
        <source>{0}: left out</source>
        <translation>{0}：已略去</translation>
    </message>
    <message>
        <source>into {0} instead of {1}</source>
        <translation>写入 {0} 而不是 {1}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>written otherwise: {0}</source>
        <translation>写入方式不同：{0}</translation>
    </message>
    <message>
        <source>changes of types are treated otherwise</source>
        <translation>类型更改的处理不同</translation>
    </message>
    <message>
        <source>{0} is left out</source>
        <translation>略去 {0}</translation>
    </message>
    <message>
        <source>{0} is no longer left out</source>
        <translation>不再略去 {0}</translation>
    </message>
    <message>
        <source>no filter any more</source>
        <translation>不再有过滤器</translation>
    </message>
    <message>
        <source>filter: {0}</source>
        <translation>过滤器：{0}</translation>
    </message>
    <message>
        <source>only listed fields are loaded</source>
        <translation>只加载列出的字段</translation>
    </message>
    <message>
        <source>all other fields are loaded too</source>
        <translation>也加载所有其他字段</translation>
    </message>
    <message>
        <source>objects and lists: {0}</source>
        <translation>对象和列表：{0}</translation>
    </message>
    <message>
        <source>equal records are treated otherwise</source>
        <translation>相同记录的处理不同</translation>
    </message>
    <message>
        <source>{0} as it comes</source>
        <translation>{0} 按原样</translation>
    </message>
    <message>
        <source>{0} is converted to {1}</source>
        <translation>{0} 转换为 {1}</translation>
    </message>
    <message>
        <source>{0} is changed otherwise</source>
        <translation>{0} 的更改方式不同</translation>
    </message>
    <message>
        <source>rules of {0} are new</source>
        <translation>{0} 的规则是新的</translation>
    </message>
    <message>
        <source>rules of {0} are gone</source>
        <translation>{0} 的规则已移除</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Every saved definition is kept. Bringing one back puts it into the editor as one step that can be undone; save it to put it in force.</source>
        <translation>每个已保存的定义都会保留。恢复会作为一步（可撤销）放入编辑器；保存后生效。</translation>
    </message>
    <message>
        <source>What it changed:</source>
        <translation>它更改了什么：</translation>
    </message>
    <message>
        <source>Beside it the editor says:</source>
        <translation>与之相比，编辑器中为：</translation>
    </message>
    <message>
        <source>{0} · the first that is kept</source>
        <translation>{0} · 保留的第一个</translation>
    </message>
    <message>
        <source>{0} change</source>
        <translation>{0} 处更改</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} 处更改</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Choose a connector</source>
        <translation>选择连接器</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>A user with the role snc_platform_rest_api_access and read access to the tables.</source>
        <translation>具有角色 snc_platform_rest_api_access 并可读取这些表的用户。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Access token of the private app</source>
        <translation>私有应用的访问令牌</translation>
    </message>
    <message>
        <source>Accounts, contacts, leads, opportunities, cases, products, orders and activities of a Dynamics 365 environment through the Dataverse Web API.</source>
        <translation>通过 Dataverse Web API 读取 Dynamics 365 环境的客户、联系人、潜在顾客、商机、案例、产品、订单和活动。</translation>
    </message>
    <message>
        <source>Accounts, contacts, leads, opportunities, cases, products, tasks and users by SOQL, with all standard fields. Later runs read only what changed.</source>
        <translation>通过 SOQL 读取客户、联系人、潜在客户、业务机会、个案、产品、任务和用户，包括所有标准字段。以后的运行只读取已更改的内容。</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API 的地址</translation>
    </message>
    <message>
        <source>Address of the layer</source>
        <translation>图层的地址</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>门户的地址</translation>
    </message>
    <message>
        <source>Address of the script path</source>
        <translation>脚本路径的地址</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务的地址</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>商店的地址</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>网站的地址</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Admin API 访问令牌</translation>
    </message>
    <message>
        <source>Admin Center › Apps and integrations › APIs › API tokens.</source>
        <translation>Admin Center › Apps and integrations › APIs › API tokens。</translation>
    </message>
    <message>
        <source>Adverse events of drugs that match a search, recalls of drugs and devices, and shortages. Pages follow search_after, so there is no end at 25,000 records.</source>
        <translation>符合搜索条件的药物不良事件、药物和器械召回以及短缺。分页依据 search_after，因此不会止于 25,000 条记录。</translation>
    </message>
    <message>
        <source>All features of a public layer of an ArcGIS server: parcels, permits, assets, boundaries, with their attributes and geometry.</source>
        <translation>ArcGIS 服务器的一个公开图层的所有要素：地块、许可、资产、边界，连同其属性和几何图形。</translation>
    </message>
    <message>
        <source>All records of all tables of a base, each with the name of its table, and the tables with their fields.</source>
        <translation>一个 Base 中所有表的全部记录，每条都带有其表名，以及各表及其字段。</translation>
    </message>
    <message>
        <source>All rows of a data set of a Socrata portal (cities, states, federal agencies), with its columns. Later runs read only rows that changed.</source>
        <translation>Socrata 门户（城市、州、联邦机构）的一个数据集的所有行及其列。以后的运行只读取已更改的行。</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序（客户端）ID</translation>
    </message>
    <message>
        <source>As in the browser, without /wp-admin.</source>
        <translation>与浏览器中相同，不含 /wp-admin。</translation>
    </message>
    <message>
        <source>Azure portal › Microsoft Entra ID › Overview.</source>
        <translation>Azure 门户 › Microsoft Entra ID › Overview。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>基地址</translation>
    </message>
    <message>
        <source>BigCommerce › Settings › Store-level API accounts, with read-only scopes.</source>
        <translation>BigCommerce › Settings › Store-level API accounts，权限范围为只读。</translation>
    </message>
    <message>
        <source>Business partners with addresses, sales orders with items, purchase orders and products of an S/4HANA system, in the cloud or on premise, through the released A2X services of OData version 2.</source>
        <translation>通过已发布的 OData 第 2 版 A2X 服务，读取云端或本地 S/4HANA 系统的业务伙伴及其地址、销售订单及其项目、采购订单和产品。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Communication user</source>
        <translation>通信用户</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>公司域名</translation>
    </message>
    <message>
        <source>Condition or disease</source>
        <translation>病症或疾病</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Contacts, companies, deals, tickets, products and owners of a HubSpot account, through a private app.</source>
        <translation>通过私有应用读取 HubSpot 账户的联系人、公司、交易、工单、产品和负责人。</translation>
    </message>
    <message>
        <source>Contacts, conversations, companies, admins, teams and tags of an Intercom workspace.</source>
        <translation>Intercom 工作区的联系人、对话、公司、管理员、团队和标签。</translation>
    </message>
    <message>
        <source>Customers, charges, payment intents, invoices, subscriptions, refunds, payouts, products, prices and balance transactions. Balance transactions never change; of everything else later runs read it all, since Stripe filters by the time of creation only.</source>
        <translation>客户、扣款、付款意图、发票、订阅、退款、提现、产品、价格和余额交易。余额交易永不更改；其他内容在以后的运行中会全部读取，因为 Stripe 只按创建时间过滤。</translation>
    </message>
    <message>
        <source>Customers, vendors, items, general ledger entries, sales and purchase invoices of all companies of a Business Central environment.</source>
        <translation>Business Central 环境中所有公司的客户、供应商、物料、总账分录、销售发票和采购发票。</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Deals, persons, organisations, activities, products, pipelines, stages and notes of a Pipedrive company.</source>
        <translation>Pipedrive 公司的交易、人员、组织、活动、产品、管道、阶段和备注。</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录（租户）ID</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>E-mail address of the administrator</source>
        <translation>管理员的电子邮件地址</translation>
    </message>
    <message>
        <source>Entity set</source>
        <translation>实体集</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Freshdesk › Profile settings › View API key.</source>
        <translation>Freshdesk › Profile settings › View API key。</translation>
    </message>
    <message>
        <source>GitHub › Settings › Developer settings › Fine-grained tokens, with read access to Contents, Issues, Pull requests and Members.</source>
        <translation>GitHub › Settings › Developer settings › Fine-grained tokens，对 Contents、Issues、Pull requests 和 Members 的读取权限。</translation>
    </message>
    <message>
        <source>GitLab › Edit profile › Access tokens, with the scope read_api.</source>
        <translation>GitLab › Edit profile › Access tokens，权限范围为 read_api。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>HubSpot › Settings › Integrations › Private Apps, with the scopes crm.objects.….read of what is to be read.</source>
        <translation>HubSpot › Settings › Integrations › Private Apps，权限范围为要读取内容的 crm.objects.….read。</translation>
    </message>
    <message>
        <source>In openFDA&apos;s query syntax; all of them are more than 18 million.</source>
        <translation>采用 openFDA 的查询语法；全部超过 1800 万条。</translation>
    </message>
    <message>
        <source>Incidents, problems, changes, requests, configuration items and users through the Table API. Later runs read only what changed.</source>
        <translation>通过 Table API 读取事件、问题、变更、请求、配置项和用户。以后的运行只读取已更改的内容。</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Intercom › Settings › Integrations › Developer Hub › your app › Authentication.</source>
        <translation>Intercom › Settings › Integrations › Developer Hub › 您的应用 › Authentication。</translation>
    </message>
    <message>
        <source>Internal integration secret</source>
        <translation>内部集成密钥</translation>
    </message>
    <message>
        <source>Invoices, contacts, bank transactions, payments, credit notes, manual journals, purchase orders, items and accounts of one Xero organisation, through a custom connection.</source>
        <translation>通过自定义连接读取一个 Xero 组织的发票、联系人、银行交易、付款、贷项通知单、手工日记账、采购订单、商品和科目。</translation>
    </message>
    <message>
        <source>It ends with FeatureServer/ or MapServer/ and the number of the layer.</source>
        <translation>以 FeatureServer/ 或 MapServer/ 加图层编号结尾。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>My Domain</source>
        <translation>My Domain</translation>
    </message>
    <message>
        <source>Object id field</source>
        <translation>对象 ID 字段</translation>
    </message>
    <message>
        <source>An API that is open to all needs none; choose “No authentication” under Authentication.</source>
        <translation>对所有人开放的 API 不需要；请在“身份验证”下选择“无身份验证”。</translation>
    </message>
    <message>
        <source>Of a client that may search (system/*.read). A server that is open to all needs none: choose “No authentication” under Authentication.</source>
        <translation>属于可以搜索的客户端（system/*.read）。对所有人开放的服务器不需要：请在“身份验证”下选择“无身份验证”。</translation>
    </message>
    <message>
        <source>Of a communication arrangement for SAP_COM_0008, SAP_COM_0109, SAP_COM_0053 and SAP_COM_0009.</source>
        <translation>属于 SAP_COM_0008、SAP_COM_0109、SAP_COM_0053 和 SAP_COM_0009 的通信安排。</translation>
    </message>
    <message>
        <source>Of an app registration that is an application user of the environment.</source>
        <translation>属于作为该环境应用程序用户的应用注册。</translation>
    </message>
    <message>
        <source>Of an app registration with the permission API.ReadWrite.All, added in Business Central under Microsoft Entra Applications.</source>
        <translation>属于具有 API.ReadWrite.All 权限的应用注册，并已在 Business Central 的 Microsoft Entra Applications 中添加。</translation>
    </message>
    <message>
        <source>Of the API, with its port where it isn&apos;t 443.</source>
        <translation>API 的主机，端口不是 443 时须带上端口。</translation>
    </message>
    <message>
        <source>Of the account that made the token.</source>
        <translation>创建令牌的账户的地址。</translation>
    </message>
    <message>
        <source>One collection of any service that follows JSON:API 1.0 or 1.1, by the next link of each page.</source>
        <translation>任何遵循 JSON:API 1.0 或 1.1 的服务的一个集合，按每页的 next 链接读取。</translation>
    </message>
    <message>
        <source>One entity set of any OData version 4 service, by the links that its server gives for the next page. A service that asks for a user needs it under Authentication.</source>
        <translation>任何 OData 第 4 版服务的一个实体集，按服务器给出的下一页链接读取。要求用户的服务需要在“身份验证”下填写。</translation>
    </message>
    <message>
        <source>One of those that the address of the service lists.</source>
        <translation>服务地址所列出的实体集之一。</translation>
    </message>
    <message>
        <source>Orders with their transactions, customers, products, draft orders, collections and locations of a shop, through a custom app.</source>
        <translation>通过自定义应用读取商店的订单及其交易、客户、产品、草稿订单、产品系列和地点。</translation>
    </message>
    <message>
        <source>Orders, their refunds, customers, products with their variations, categories and coupons of a WooCommerce shop.</source>
        <translation>WooCommerce 商店的订单及其退款、客户、产品及其变体、类别和优惠券。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Pages with their properties and blocks, databases and users: everything that was shared with the integration.</source>
        <translation>页面及其属性和块、数据库和用户：与该集成共享的一切。</translation>
    </message>
    <message>
        <source>Pages, categories, users, log entries and recent changes of a wiki, Wikipedia and its sisters included.</source>
        <translation>维基的页面、分类、用户、日志条目和最近更改，包括维基百科及其姊妹项目。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Patients, encounters, observations, conditions, medication requests and more from any server that speaks FHIR release 4. Servers that allow searches only within one patient (as those of hospitals often do for apps) need a search for each.</source>
        <translation>来自任何支持 FHIR R4 的服务器的患者、就诊、观察、病症、用药申请等。只允许在单个患者范围内搜索的服务器（医院的服务器对应用常常如此）需要为每个患者各搜索一次。</translation>
    </message>
    <message>
        <source>Payments, refunds, customers, catalogue, locations and team members of a Square seller.</source>
        <translation>Square 商家的付款、退款、客户、目录、地点和团队成员。</translation>
    </message>
    <message>
        <source>Personal API token</source>
        <translation>个人 API 令牌</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>个人访问令牌</translation>
    </message>
    <message>
        <source>Pipedrive › Personal preferences › API.</source>
        <translation>Pipedrive › Personal preferences › API。</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Products with their variants, categories, brands, customers and addresses of a store.</source>
        <translation>一个商店的产品及其变体、类别、品牌、客户和地址。</translation>
    </message>
    <message>
        <source>Projects, issues with all their fields, comments and users of a Jira Cloud site. Issues are asked for by JQL, so later runs read only those that changed.</source>
        <translation>Jira Cloud 站点的项目、事务及其所有字段、评论和用户。事务用 JQL 请求，因此以后的运行只读取已更改的。</translation>
    </message>
    <message>
        <source>Projects, issues, merge requests, members and commits of a group, at gitlab.com or on a server of your own.</source>
        <translation>一个群组的项目、议题、合并请求、成员和提交，位于 gitlab.com 或您自己的服务器。</translation>
    </message>
    <message>
        <source>Projects, repositories, pull requests, builds and users of an organisation.</source>
        <translation>一个组织的项目、仓库、拉取请求、构建和用户。</translation>
    </message>
    <message>
        <source>Published posts, pages, media, comments, categories, tags and authors of a WordPress site. For drafts and private posts add a user and an application password under Authentication.</source>
        <translation>WordPress 网站已发布的文章、页面、媒体、评论、分类、标签和作者。如需草稿和私密文章，请在“身份验证”下添加用户和应用程序密码。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Repositories of an organisation with their issues, pull requests, commits and releases, and its members and teams.</source>
        <translation>一个组织的仓库及其议题、拉取请求、提交和发布，以及其成员和团队。</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>受限密钥 (Restricted key)</translation>
    </message>
    <message>
        <source>Sales orders with items, purchase orders, purchase requisitions, billing documents and products of an S/4HANA system through the newer A2X services of OData version 4.</source>
        <translation>通过较新的 OData 第 4 版 A2X 服务，读取 S/4HANA 系统的销售订单及其项目、采购订单、采购申请、开票凭证和产品。</translation>
    </message>
    <message>
        <source>Search for adverse events</source>
        <translation>不良事件的搜索条件</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Setup › External Client App Manager: an app with the client credentials flow switched on, a user to run as, and the scope api.</source>
        <translation>Setup › External Client App Manager：一个启用了客户端凭据流程、指定了运行用户且权限范围为 api 的应用。</translation>
    </message>
    <message>
        <source>Setup › My Domain, for example acme.my.salesforce.com or, of a sandbox, acme--uat.sandbox.my.salesforce.com.</source>
        <translation>Setup › My Domain，例如 acme.my.salesforce.com；沙盒则为 acme--uat.sandbox.my.salesforce.com。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Shopify › Settings › Apps and sales channels › Develop apps, with the scopes read_orders, read_customers, read_products, read_draft_orders and read_locations.</source>
        <translation>Shopify › Settings › Apps and sales channels › Develop apps，权限范围为 read_orders、read_customers、read_products、read_draft_orders 和 read_locations。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Store hash</source>
        <translation>商店哈希</translation>
    </message>
    <message>
        <source>Stripe › Developers › API keys › Create restricted key, read access to what is to be read.</source>
        <translation>Stripe › Developers › API keys › Create restricted key，对要读取内容的读取权限。</translation>
    </message>
    <message>
        <source>Studies that match a condition, with all that is registered about them.</source>
        <translation>与某种疾病相符的研究，连同登记的全部信息。</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>子域名</translation>
    </message>
    <message>
        <source>Suppliers, purchase orders, payables and receivables invoices, items and sales orders of Oracle Fusion Cloud Financials, Procurement and SCM.</source>
        <translation>Oracle Fusion Cloud Financials、Procurement 和 SCM 的供应商、采购订单、应付和应收发票、物料和销售订单。</translation>
    </message>
    <message>
        <source>The catalogue of a CKAN portal (data.gov, govdata.de, data.gov.uk and many others): data sets with their resources, organisations and groups.</source>
        <translation>CKAN 门户（data.gov、govdata.de、data.gov.uk 等众多门户）的目录：数据集及其资源、组织和群组。</translation>
    </message>
    <message>
        <source>The first part of the address ending in myshopify.com.</source>
        <translation>以 myshopify.com 结尾的地址的第一部分。</translation>
    </message>
    <message>
        <source>The first part of the address that you sign in at, ACME in acme.zendesk.com.</source>
        <translation>您登录地址的第一部分，即 acme.zendesk.com 中的 ACME。</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.atlassian.net.</source>
        <translation>地址的第一部分，即 acme.atlassian.net 中的 ACME。</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.freshdesk.com.</source>
        <translation>地址的第一部分，即 acme.freshdesk.com 中的 ACME。</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.pipedrive.com.</source>
        <translation>地址的第一部分，即 acme.pipedrive.com 中的 ACME。</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.service-now.com.</source>
        <translation>地址的第一部分，即 acme.service-now.com 中的 ACME。</translation>
    </message>
    <message>
        <source>The host in the address of the app.</source>
        <translation>应用地址中的主机。</translation>
    </message>
    <message>
        <source>The last part of the data set&apos;s address, four characters twice.</source>
        <translation>数据集地址的最后一部分，两组各四个字符。</translation>
    </message>
    <message>
        <source>The name after dev.azure.com/.</source>
        <translation>dev.azure.com/ 之后的名称。</translation>
    </message>
    <message>
        <source>The name in the address github.com/NAME.</source>
        <translation>地址 github.com/NAME 中的名称。</translation>
    </message>
    <message>
        <source>The page of the layer calls it the Object ID Field.</source>
        <translation>图层的页面称之为 Object ID Field。</translation>
    </message>
    <message>
        <source>The part after stores/ in the API path that comes with the account.</source>
        <translation>随账户提供的 API 路径中 stores/ 之后的部分。</translation>
    </message>
    <message>
        <source>The part of the base&apos;s address that starts with app.</source>
        <translation>Base 地址中以 app 开头的部分。</translation>
    </message>
    <message>
        <source>The path of the collection below the address.</source>
        <translation>集合在地址之下的路径。</translation>
    </message>
    <message>
        <source>The path of the group as in its address, with those above it, or its number.</source>
        <translation>群组在其地址中的路径（包括上级群组），或其编号。</translation>
    </message>
    <message>
        <source>The property that identifies an entity, as $metadata says.</source>
        <translation>标识实体的属性，见 $metadata。</translation>
    </message>
    <message>
        <source>The server&apos;s base, to which /Patient is appended.</source>
        <translation>服务器的基地址，其后会加上 /Patient。</translation>
    </message>
    <message>
        <source>The service root, where $metadata is.</source>
        <translation>服务根地址，$metadata 所在的位置。</translation>
    </message>
    <message>
        <source>The token acts as this person.</source>
        <translation>令牌以此人的身份操作。</translation>
    </message>
    <message>
        <source>Tickets (by incremental export, the archived ones too), their comments, users, organisations, groups and satisfaction ratings. The token has to be an administrator&apos;s.</source>
        <translation>工单（通过增量导出，包括已归档的）及其评论、用户、组织、群组和满意度评价。令牌必须属于管理员。</translation>
    </message>
    <message>
        <source>Tickets, their conversations, contacts, companies, agents and groups. Freshdesk gives at most 300 pages of 100 tickets at a time: the first run of a larger account needs a later initial_value.</source>
        <translation>工单及其对话、联系人、公司、客服和群组。Freshdesk 一次最多给出 300 页、每页 100 个工单：较大账户的首次运行需要较晚的 initial_value。</translation>
    </message>
    <message>
        <source>Type an X. Freshdesk takes the key for the user&apos;s name and looks at no password.</source>
        <translation>请输入 X。Freshdesk 把密钥当作用户名，不检查密码。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User settings › Personal access tokens, read access to Code, Build and Project.</source>
        <translation>User settings › Personal access tokens，对 Code、Build 和 Project 的读取权限。</translation>
    </message>
    <message>
        <source>Where api.php is, without api.php; Special:Version shows it as the script path.</source>
        <translation>api.php 所在的位置，不含 api.php；Special:Version 将其显示为脚本路径。</translation>
    </message>
    <message>
        <source>Where the workspace is kept; the United States unless you chose otherwise.</source>
        <translation>工作区的存放位置；除非您另有选择，否则在美国。</translation>
    </message>
    <message>
        <source>Without /api and without /dataset.</source>
        <translation>不含 /api，也不含 /dataset。</translation>
    </message>
    <message>
        <source>WooCommerce › Settings › Advanced › REST API › Add key, with the permission Read.</source>
        <translation>WooCommerce › Settings › Advanced › REST API › Add key，权限为 Read。</translation>
    </message>
    <message>
        <source>Workspaces, projects, tasks with their fields, sections, users and teams.</source>
        <translation>工作区、项目、任务及其字段、分区、用户和团队。</translation>
    </message>
    <message>
        <source>airtable.com/create/tokens, with the scopes data.records:read and schema.bases:read.</source>
        <translation>airtable.com/create/tokens，权限范围为 data.records:read 和 schema.bases:read。</translation>
    </message>
    <message>
        <source>app.asana.com/0/my-apps.</source>
        <translation>app.asana.com/0/my-apps。</translation>
    </message>
    <message>
        <source>developer.squareup.com › Applications › your app › Credentials.</source>
        <translation>developer.squareup.com › Applications › 您的应用 › Credentials。</translation>
    </message>
    <message>
        <source>developer.xero.com › My Apps › a custom connection to the organisation.</source>
        <translation>developer.xero.com › My Apps › 到该组织的自定义连接。</translation>
    </message>
    <message>
        <source>id.atlassian.com › Security › API tokens.</source>
        <translation>id.atlassian.com › Security › API tokens。</translation>
    </message>
    <message>
        <source>notion.so/my-integrations; then on each page that is to be read: ••• › Connections › the integration.</source>
        <translation>notion.so/my-integrations；然后在每个要读取的页面上：••• › Connections › 该集成。</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>The field that tells new records from old ones. With it a run reads only what is new since the last complete run; without it everything.</source>
        <translation>区分新旧记录的字段。有了它，运行只读取上次完整运行以来的新内容；没有则全部读取。</translation>
    </message>
    <message>
        <source>The field, or the fields, that no two records have the same. With it a merge finds the row that a record belongs to.</source>
        <translation>任何两条记录都不相同的字段。合并时用它找到记录对应的行。</translation>
    </message>
    <message>
        <source>One JSON object or one row of the source.</source>
        <translation>来源的一个 JSON 对象或一行。</translation>
    </message>
    <message>
        <source>One answer of the source. Most give their records a page at a time, and say in one way or another how the next page is asked for.</source>
        <translation>来源的一个响应。大多数来源分页返回记录，并以某种方式说明如何请求下一页。</translation>
    </message>
    <message>
        <source>Append adds rows. Replace loads beside the old rows and swaps once all is there. Merge updates or inserts by the primary key.</source>
        <translation>追加：添加行。替换：加载到旧行旁边，全部就绪后切换。合并：按主键更新或插入。</translation>
    </message>
    <message>
        <source>A record that could not be converted, broke a rule or was refused by the destination. It is kept whole, with field and reason, until somebody retries or discards it.</source>
        <translation>无法转换、违反规则或被目标拒绝的记录。它连同字段和原因完整保留，直到有人重试或放弃。</translation>
    </message>
    <message>
        <source>Completed runs in percent of those that completed, failed, ended incomplete or were interrupted. Cancelled runs were somebody&apos;s choice and do not count.</source>
        <translation>完成的运行占完成、失败、不完整和中断的运行的百分比。取消的运行是人为选择，不计入。</translation>
    </message>
    <message>
        <source>Time of work of completed runs, waits for a rate limit included.</source>
        <translation>完成的运行的工作时间，包括等待速率限制。</translation>
    </message>
    <message>
        <source>Records that were loaded, summed over all runs of this workspace.</source>
        <translation>此工作区所有运行加载的记录总数。</translation>
    </message>
    <message>
        <source>Every record that is read is loaded, skipped on purpose or rejected: the numbers always add up. If they don&apos;t, the run is incomplete, never a success.</source>
        <translation>每条读取的记录要么加载、要么有意跳过、要么被拒绝：数字总是吻合。如果不吻合，运行就是不完整，绝不算成功。</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: waits, {1}</source>
        <translation>{0}：等待，{1}</translation>
    </message>
    <message>
        <source>{0}: {1} records loaded, {2}</source>
        <translation>{0}：已加载 {1} 条记录，{2}</translation>
    </message>
    <message>
        <source>{0}: {1} records loaded</source>
        <translation>{0}：已加载 {1} 条记录</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop: {0}</source>
        <translation>MigrateIQ Desktop：{0}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 失败</translation>
    </message>
    <message>
        <source>{0} is incomplete</source>
        <translation>{0} 不完整</translation>
    </message>
    <message>
        <source>{0} was interrupted</source>
        <translation>{0} 被中断</translation>
    </message>
    <message>
        <source>{0} has rejected records</source>
        <translation>{0} 有被拒绝的记录</translation>
    </message>
    <message>
        <source>{0} is done</source>
        <translation>{0} 已完成</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
</TS>
