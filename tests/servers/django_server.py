"""Django REST framework over a table of a real SQLite file, in every way of paging it has."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .announced import announced

_PROGRAM = """
import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF="__main__",
    INSTALLED_APPS=["rest_framework"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": sys.argv[1]}},
    REST_FRAMEWORK={
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
    USE_TZ=True,
    TIME_ZONE="UTC",
)
django.setup()

from django.db import models
from django.urls import path
from rest_framework import generics, pagination, serializers


class Order(models.Model):
    id = models.IntegerField(primary_key=True)
    title = models.TextField(null=True)
    price = models.FloatField()
    modified = models.DateTimeField()

    class Meta:
        app_label = "shop"
        db_table = "orders"
        managed = False


class Orders(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = "__all__"


class Numbered(pagination.PageNumberPagination):
    page_size = 40


class Counted(pagination.LimitOffsetPagination):
    default_limit = 40


class Marked(pagination.CursorPagination):
    page_size = 40
    ordering = "id"


def listed(paging):
    return generics.ListAPIView.as_view(
        queryset=Order.objects.order_by("id"), serializer_class=Orders, pagination_class=paging
    )


urlpatterns = [
    path("all", listed(None)),
    path("numbered", listed(Numbered)),
    path("counted", listed(Counted)),
    path("marked", listed(Marked)),
]


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


from django.core.wsgi import get_wsgi_application

server = make_server("127.0.0.1", 0, get_wsgi_application(), Server, Quiet)
print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
"""


@contextmanager
def django_rest(database: Path) -> Iterator[str]:
    """Serve the table `orders` (id, title, price, modified) of a SQLite file; gives the base URL.

    It is at /all, /numbered, /counted and /marked: whole, by page numbers, by offsets, by cursors.
    """
    command = [sys.executable, "-W", "ignore", "-c", _PROGRAM, str(database)]
    with announced(command, "Django") as url:
        yield url
