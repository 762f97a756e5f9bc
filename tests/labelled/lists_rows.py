"""Odd rows: few, many, short, doubled, attached, elsewhere, with several links and pictures."""

from __future__ import annotations

from tests.labelled import _lists_frames as fr
from tests.labelled._lists_kit import case, each, feed, hanweb, lonsun, nfcms, plain, trs, ucap, vsb
from tests.labelled.form import Case, Row

CASES: list[Case] = []
UL = '<li><a href="{u}" title="{t}" target="_blank">{t}</a><span>{d}</span></li>'


def _add(*args, **kw) -> None:
    CASES.append(case(*args, **kw))


rows = feed(601, 1, "2026-04-08", topic="policy")
_add(
    "r_one_row",
    "trs",
    "/zwgk/zzsz/",
    fr.portal(
        f'<div class="list"><ul class="gl">{each(rows, UL)}</ul><script>createPageHTML(1, 0, "index", "html")</script></div>',
        "自主设置",
    ),
    "A list of one row beside a hot list of six",
    rows=rows,
    path=("政务公开", "自主设置"),
)

rows = feed(602, 2, "2024-12-17", topic="policy")
_add(
    "r_two_rows_old",
    "national",
    "/zfxxgk/fdzdgknr/ghxx/",
    fr.openness(f"<div class='zfxxgk_zdgkc'><ul>{each(rows, '<li><a href={u}>{t}</a><b>{d}</b></li>')}</ul></div>", "规划信息"),
    "Two rows of long ago",
    rows=rows,
    path=("法定主动公开内容", "规划信息"),
)

rows = [
    Row("更正", "./202611/t20261102_8601.html", "2026-11-02"),
    Row("公告", "./202610/t20261026_8602.html", "2026-10-26"),
    Row("补充通知", "./202610/t20261011_8603.html", "2026-10-11"),
    Row("特别提醒", "./202609/t20260930_8604.html", "2026-09-30"),
    Row("启事", "./202609/t20260903_8605.html", "2026-09-03"),
    Row("令", "./202608/t20260812_8606.html", "2026-08-12"),
]
_add(
    "r_very_short_titles",
    "trs",
    "/zwgk/gg/",
    fr.portal(f'<ul class="gl">{each(rows, UL)}</ul>', "公告"),
    "Titles of one to four characters",
    rows=rows,
    path=("政务公开", "公告"),
)

rows = [
    Row("青岚县2026年重大项目清单", "./P020261014001.xlsx", "2026-10-14"),
    Row("县本级行政事业性收费目录（2026年版）", "./P020260722002.pdf", "2026-07-22"),
    Row("权责清单", "./W020260505003.doc", "2026-05-05"),
    Row("村级小微权力清单", "./P020260301004.wps", "2026-03-01"),
    Row("惠民惠农财政补贴政策清单", "./P020260118005.ofd", "2026-01-18"),
]
_add(
    "r_rows_are_attachments",
    "trs",
    "/zwgk/qdml/",
    fr.portal(
        "<ul class='down'>"
        + each(rows, "<li><img src='/images/icon_file.gif'><a href='{u}' download='{t}'>{t}</a><i>{d}</i></li>")
        + "</ul>",
        "清单目录",
    ),
    "Every row is a file",
    rows=rows,
    path=("政务公开", "清单目录"),
)

rows = feed(
    603,
    8,
    "2026-11-09",
    lambda d, k: f"https://mp.weixin.example/s/{k:02d}kQ7zB1" if k % 2 else f"http://www.linxiu.example/art/{d}/{k}.html",
    topic="news",
)
_add(
    "r_rows_on_other_hosts",
    "custom",
    "/xwzx/mtjj/",
    fr.modern(f"<ul class='mt'>{each(rows, UL)}</ul>", "媒体聚焦"),
    "Every row leads to another host; they are rows still",
    rows=rows,
    path=("新闻中心", "媒体聚焦"),
)

inner = feed(604, 6, "2026-10-18", trs, topic="policy")
rows = [
    *inner[:3],
    Row("国务院关于修改部分行政法规的决定", "https://www.state.example/zhengce/202609/content_699.htm", "2026-09-21"),
    *inner[3:],
]
rows.sort(key=lambda r: r.date or "", reverse=True)
_add(
    "r_one_row_elsewhere",
    "trs",
    "/zwgk/sjwj/",
    fr.portal(f'<ul class="gl">{each(rows, UL)}</ul>', "上级文件"),
    "One row on another host among local ones",
    rows=rows,
    path=("政务公开", "上级文件"),
)

y26, y25, y24 = feed(605, 4, "2026-09-10"), feed(606, 5, "2025-11-02"), feed(607, 3, "2024-10-30")
_add(
    "r_year_subheadings_full_days",
    "custom",
    "/zwgk/zfgzbg/",
    fr.dragon(
        "".join(
            f"<dl class='nd'><dt><a href='javascript:;'>{y}年</a></dt>{each(part, '<dd><a href={u}>{t}</a>{d}</dd>')}</dl>"
            for y, part in ((2026, y26), (2025, y25), (2024, y24))
        )
    ),
    "Groups by year, each with a heading that is a link but no row",
    rows=[*y26, *y25, *y24],
)

rows = feed(608, 12, "2026-11-13", plain("/sm/", "html", 12010))
_add(
    "r_mobile_copy",
    "custom",
    "/sm/list.html",
    fr.south(
        "<div class='pc-list hidden-xs'><table>"
        + each(rows, "<tr><td><a href='{u}' title='{t}'>{c}</a></td><td>{d}</td></tr>")
        + "</table></div><div class='m-list visible-xs'><ul>"
        + each(rows, "<li><a href='{u}'>{t}</a><p>发布日期：{d}</p></li>")
        + "</ul></div>"
    ),
    "The same list once for wide, once for small screens",
    rows=rows,
)

rows = feed(609, 11, "2026-10-07", plain("/info/", "jhtml", 70110), topic="news")
_add(
    "r_category_link_and_title_link",
    "jeecms",
    "/gzdt/index.jhtml",
    fr.dream(
        "<ul class='cl'>"
        + each(
            rows,
            "<li>[<a href='/gzdt/sub/index.jhtml' class='cate' title='基层动态'>基层动态</a>] <a href='{u}' "
            "class='tit' title='{t}'>{c}</a> <span>{d}</span></li>",
        )
        + "</ul>",
        "工作动态",
    ),
    "Each row has a category link before the title link",
    rows=rows,
    path=("新闻中心", "工作动态"),
)

rows = feed(610, 9, "2026-11-16", hanweb)
_add(
    "r_icons_and_badges",
    "hanweb",
    "/col/col4401/index.html",
    fr.dahan(
        "<ul class='ic'>"
        + each(
            rows,
            "<li><a href='{u}' class='ico'><img src='/img/doc.png' alt='文件'></a><i class='hot'>HOT</i><a "
            "href='{u}' title='{t}'>{t}</a>"
            "<img src='/img/new.gif' alt='new'><a href='/share?u={u}' class='sh' title='分享'><img "
            "src='/img/share.png' alt='分享到微信'></a><span>{d}</span></li>",
        )
        + "</ul>"
    ),
    "Icons with links and badges around every title",
    rows=rows,
)

rows = feed(611, 130, "2026-11-17", ucap, gap=4)
_add(
    "r_hundred_and_thirty_rows",
    "ucap",
    "/c110680/all.shtml",
    fr.cloud("<div class='gknr_list'><dl>" + each(rows, "<dd><a href='{u}'>{t}</a><span>{d}</span></dd>") + "</dl></div>"),
    "130 rows on one page",
    rows=rows,
)

SAME = "矿区生态修复方案审查结果公示"
base = feed(612, 8, "2026-09-15", lambda d, k: f"/html/2026/jieguogongshi_{d[5:7]}{d[8:]}/{4053850 - k}.html")
rows = [Row(SAME if k % 2 else r.title, r.url, r.date) for k, r in enumerate(base)]
_add(
    "r_same_title_many_times",
    "jyhcms",
    "/html/jieguogongshi/",
    fr.modern(
        "<div class='list-text'><ul>"
        + each(rows, "<li><a href='{u}'>{t}</a><span>{d}</span></li>").replace("\n", "\n<div class='line1'></div>\n", 3)
        + "</ul></div>",
        "结果公示",
    ),
    "Half of the rows bear the same title at different addresses",
    rows=rows,
    path=("政务公开", "结果公示"),
)

rows = feed(613, 10, "2026-10-21", plain("/gov/show_", "html", 400))
script = each(
    rows, "<li onclick=\"window.open('{u}')\" style='cursor:pointer'><span class='t'>{t}</span><span class='d'>{d}</span></li>"
)
_add(
    "r_onclick_rows",
    "custom",
    "/gov/list.html",
    fr.epoint(f"<ul class='click'>{script}</ul>"),
    "Rows open by onclick; there is no anchor",
    rows=rows,
)

rows = feed(614, 9, "2026-11-12", plain("/tzgg/v", "html", 60))
_add(
    "r_javascript_href",
    "custom",
    "/tzgg/index.html",
    fr.bare("<ul>" + each(rows, "<li><a href=\"javascript:openUrl('{u}')\" title='{t}'>{t}</a>&nbsp;[{d}]") + "</ul>"),
    "href=javascript:openUrl('…')",
    rows=rows,
)

rows = feed(615, 8, "2026-08-25", lonsun)
_add(
    "r_row_numbers_and_prefix",
    "lonsun",
    "/content/column/6788123",
    fr.dragon(
        "<table class='t'>"
        + each(
            rows,
            "<tr><td class='xh'>{i}、</td><td><span class='lb'>【公示】</span><a href='{u}' title='{t}'>{t}</a>"
            "</td><td>{d}</td></tr>",
        )
        + "</table>"
    ),
    "Numbers and a label in front, outside the anchor",
    rows=rows,
)

rows = feed(616, 6, "2026-11-06", vsb, topic="policy")
_add(
    "r_files_beside_each_row",
    "vsb",
    "/zwgk/zcwj.htm",
    fr.modern(
        "<ul class='wj'>"
        + each(
            rows,
            "<li><a href='{u}'>{t}</a><em>{d}</em><p class='fj'><a href='/system/_content/download.jsp?urltype=ne"
            "ws.DownloadAttachUrl&owner=88&wbfileid={i}1'>PDF版</a>"
            "<a href='../info/1030/55{i}.htm'>政策解读</a><a href='../info/1031/66{i}.htm'>图解</a></p></li>",
        )
        + "</ul>",
        "政策文件",
    ),
    "Beside each title a file, an explanation and a picture version: one row each",
    rows=rows,
    path=("政务公开", "政策文件"),
)

rows = feed(617, 7, "2026-10-14", nfcms, topic="news")
_add(
    "r_picture_list",
    "nfcms",
    "/tpxw/index.html",
    fr.south(
        "<ul class='pic-list'>"
        + each(rows, "<li><a href='{u}'><img src='/img/t{i}.jpg' alt='{t}'></a><span>{d}</span></li>")
        + "</ul>",
        "图片新闻",
    ),
    "Image-only links: the title is the alt text",
    rows=rows,
    path=("新闻中心", "图片新闻"),
)

rows = feed(618, 10, "2026-11-04", trs)
_add(
    "r_bad_class_names",
    "trs",
    "/zwgk/tzgg/",
    fr.portal(
        "<div class='sidebar_menu footer_nav'><ul class='nav_list menu'>"
        + each(rows, "<li class='nav-item'><a href='{u}' title='{t}'>{t}</a><span>{d}</span></li>")
        + "</ul></div>"
    ),
    "The main list is wrapped in elements named sidebar, menu, nav and footer",
    rows=rows,
)

rows = feed(619, 12, "2026-09-27", plain("/zc/", "html", 31), topic="policy")
_add(
    "r_title_with_markup",
    "custom",
    "/zc/index.html",
    fr.modern(
        "<ul class='zcl'>"
        + "\n".join(
            f"<li><a href='{r.url}'><font color='#c00'><b>{r.title[:6]}</b></font>{r.title[6:]}</a><span>{r.date}</span></li>"
            for r in rows
        )
        + "</ul>",
        "政策文件",
    ),
    "Half of each title is bold and red",
    rows=rows,
    path=("政务公开", "政策文件"),
)

left, right = feed(620, 6, "2026-11-08", plain("/bm/a", "html", 90)), feed(621, 6, "2026-10-01", plain("/bm/b", "html", 90))
two = [row for pair in zip(left, right, strict=True) for row in pair]
cells = "".join(
    "<tr>" + each([a, b], "<td width=50%>·<a href='{u}'>{t}</a> <font color=gray>{d}</font></td>", "") + "</tr>"
    for a, b in zip(left, right, strict=True)
)
_add(
    "r_two_columns_a_line",
    "custom",
    "/bm/index.asp",
    fr.bare(f"<table width=100%>{cells}</table>"),
    "Two posts in every table row",
    rows=two,
)

rows = feed(622, 9, "2026-10-29", trs)
search = (
    "<form class='gjss'><select name='nd'><option>2026</option><option>2025</option><option>2024</option>"
    "</select><input name='kw'><ul class='rc'>"
    "<li><a href='?kw=补贴'>补贴</a></li><li><a href='?kw=招聘'>招聘</a></li><li><a href='?kw=公示'>公示"
    "</a></li><li><a href='?kw=预算'>预算</a></li></ul></form>"
)
_add(
    "r_filter_form_above",
    "trs",
    "/zwgk/gsgg/",
    fr.portal(search + f'<ul class="gl">{each(rows, UL)}</ul>', "公示公告"),
    "A filter with years and key words stands above the list",
    rows=rows,
    path=("政务公开", "公示公告"),
)

rows = feed(623, 5, "2026-11-11", trs)
links = each(rows, "<li><a href='{u}'>{t}</a><span>{d}</span></li>")
_add(
    "r_prev_next_column_list",
    "trs",
    "/zwgk/hygk/",
    fr.portal(
        "<div class='tab'><a href='../tzgg/'>通知公告</a><a class='on' href='./'>会议公开</a><a "
        f"href='../gsgg/'>公示公告</a></div><ul class='gl'>{links}</ul>"
        "<p class='more'><a href='../hygk/'>更多&gt;&gt;</a></p>",
        "会议公开",
    ),
    "Tabs of sibling columns above and 更多 below: no rows",
    rows=rows,
    path=("政务公开", "会议公开"),
)

rows = feed(624, 10, "2026-07-28", trs, topic="fund")
_add(
    "r_unit_in_own_cell_with_link",
    "trs",
    "/xxgk/czzj/",
    fr.openness(
        "<table><tr><th>发布单位</th><th>标题</th><th>附件</th><th>日期</th></tr>"
        + each(
            rows,
            "<tr><td><a href='/zfxxgk/bm/{i}/'>县财政局</a></td><td><a href='{u}'>{t}</a></td><td><a "
            "href='./fj{i}.pdf'>下载</a></td><td>{d}</td></tr>",
        )
        + "</table>",
        "财政资金",
    ),
    "Three links a row: unit, title, download",
    rows=rows,
    path=("政务公开", "财政资金"),
)
