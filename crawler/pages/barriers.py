"""Answers that say 200 and are not the page: gone, a login form, a maintenance notice, an error, an empty shell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.observations import Reason
from audit.text import tidy
from crawler.pages.document import Document
from crawler.pages.page import Body, Crumb, Link, ListBlock

_GONE = re.compile(
    # 依申请公开 guides say 政府信息不存在的，…; a list of repealed rules says 文件已失效: neither speaks of the page.
    r"(页面|网页|内容|信息|文章|栏目|文件|地址|资源|链接)[^。，,]{0,8}(不存在(?!的)|找不到|未找到|无法找到|已(经)?(被)?(删除|移除|下线)|丢失)"
    r"|(页面|网页|内容|链接|栏目)[^。，,]{0,8}已(经)?(失效|过期)"
    r"|(找不到|无法找到|未找到|无法访问)[^。，,]{0,10}(页面|网页|文件|内容|地址|栏目)(?![^。]{0,6}(请?致电|请拨打))"
    r"|404\s*(错误|not found|error|页面)|not\s+found",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"(系统|网站|平台|服务器?)[^。，,]{0,6}(维护|升级|繁忙|异常|故障|错误|出错)|维护(中|公告)|(请)?稍[后候]再?(重?试|访问)|访问(过于)?频繁|出错了"
    r"|运行时错误|安全验证|人机验证|访问(被拒绝|验证|受限)|禁止访问|没有(权限|访问权)"
    r"|forbidden|access\s+denied|service\s+unavailable|internal\s+(server\s+)?error|bad\s+gateway|gateway\s+time|server\s+error|"
    r"(null\s*pointer|sql|runtime|servlet|io)\w*exception|stack\s*trace|under\s+maintenance|too\s+many\s+requests",
    re.IGNORECASE,
)
_SMALL = 400
"""Characters of visible text: a notice in place of a page has less, a page of a government site with its frame has more."""
_SHELL = 12
"""Less visible text than this (加载中…) beside scripts and no links is a frame that a browser fills."""


def soft_404(document: Document, listing: ListBlock, body: Body, crumbs: tuple[Crumb, ...]) -> bool:
    """A page that answers 200 and says that it is not there: the phrase stands in a body with next to nothing else.

    A page that knows its place on the site (a breadcrumb of two steps) is there, unless its own title says otherwise.
    """
    if listing.posts or (body.is_article and body.published):
        return False
    own = " ".join(body.lines) or document.text(document.body)
    if _GONE.search(document.title) and len(own) < 600:
        return True
    return len(own) < _SMALL and len(crumbs) < 2 and bool(_GONE.search(tidy(own)))


def barrier(
    document: Document, listing: ListBlock, body: Body, links: Sequence[Link], drawn: bool
) -> tuple[Reason, str] | None:
    """Why an answer is not the page that was asked for; None for a page. Fragments and framesets are pages.

    `drawn` says whether the page's scripts or stubs lead on by a way that the walk can follow.
    """
    visible = document.text(document.body)
    if listing.posts or len(visible) > _SMALL or (body.is_article and body.published) or drawn:
        return None
    if any(link.kind == "frame" for link in links):
        return None
    if len(links) < 10 and any((field.get("type") or "").lower() == "password" for field in document.root.iter("input")):
        return "blocked", "a login form stands in place of the page"
    if len(links) < 10 and _TROUBLE.search(f"{document.title} {visible}"):
        return "blocked", f"a notice stands in place of the page: {tidy(visible or document.title)[:60]}"
    if links or len(visible) >= _SHELL or listing.state != "none":
        return None
    if document.root.find(".//script") is not None:
        return "needs_browser", "the page is an empty shell that a script fills"
    shown = any(True for _ in document.body.iter("img", "embed", "object", "form"))
    return None if visible or shown else ("damaged", "the answer holds no text")
