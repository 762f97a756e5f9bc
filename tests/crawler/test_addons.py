"""What the add-on changes in Scrapy: nothing fetches over the network but the walk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_COOKIE = """
import socket
from scrapy.utils.project import get_project_settings
from scrapy.addons import AddonManager
from scrapy.crawler import Crawler
from scrapy import Spider

def refuse(*_, **__):
    raise AssertionError("the network was asked")

socket.getaddrinfo = socket.socket.connect = refuse
crawler = Crawler(Spider, get_project_settings())
AddonManager(crawler).load_settings(crawler.settings)
from scrapy.downloadermiddlewares.cookies import _is_public_domain, _split_domain
assert not _split_domain.suffix_list_urls
print(_is_public_domain("gov.cn"), _is_public_domain("www.x.gov.cn"))
"""


def test_the_list_of_public_suffixes_is_not_fetched(tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    environment.pop("TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS", None)
    done = subprocess.run([sys.executable, "-c", _COOKIE], env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("True False\n", "")
