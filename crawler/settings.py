"""Scrapy settings of the auditor: polite, bounded and closed by default. Plain values; `crawler.addons` wires the parts."""

BOT_NAME = "zwgk-audit"
SPIDER_MODULES = ["crawler.spiders"]
COMMANDS_MODULE = "crawler.commands"
ADDONS = {"crawler.addons.AuditAddon": 100}

# Who we are, so that a site's keeper can find us. Set AUDIT_CONTACT (a page or an address) for your office; it stands in the User-Agent.
AUDIT_CONTACT = "+https://github.com/zwgk-audit/zwgk-audit"
USER_AGENT = "zwgk-audit/0.1 ({contact})"

# Where things are.
AUDIT_DB = "audit.db"
AUDIT_DATA = None  # catalog_data beside the program where left out
AUDIT_NIGHT = 0  # the number of the night that a crawl belongs to; `audit nightly` sets it
AUDIT_LOCK_WAIT = 0  # seconds to wait for another crawl of the same agency to end

# How much may be looked at in one run (crawler.walk.Limits), and for how long.
AUDIT_MAX_PAGES = 3000
AUDIT_LIST_PAGES = 8
AUDIT_ARTICLES = 14
AUDIT_CHILDREN = 8
AUDIT_FILES = 4
AUDIT_RUN_SECONDS = 4 * 3600

# Polite from the first day: one request a second and host, robots.txt; sites.toml may say otherwise for a site.
ROBOTSTXT_OBEY = True
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0.3
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 1
CONCURRENT_ITEMS = 1  # one answer brings a request or two: Scrapy would start a hundred workers for them, at every page
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 1.0
AUTOTHROTTLE_MAX_DELAY = 30.0
COOKIES_ENABLED = True  # some platforms answer their lists only to a visitor who saw the column (cms_patterns.md §6)
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "zh-CN,zh;q=0.9",
}

# Limits: a bomb, a hanging server and a lying length cost one page each.
DOWNLOAD_TIMEOUT = 45
DNS_TIMEOUT = 20
DOWNLOAD_MAXSIZE = 10 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_FAIL_ON_DATALOSS = False  # what came is read and marked as not whole
RETRY_TIMES = 2
# Redirects are values that the walk decides upon: each target is fetched once, and none leaves the site.
REDIRECT_MAX_TIMES = 5
METAREFRESH_ENABLED = False

# Closed: no console, no remote control, no other schemes.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
DOWNLOAD_HANDLERS = {"file": None, "data": None, "ftp": None, "s3": None}
TWISTED_DNS_RESOLVER = "crawler.guard.PublicOnlyResolver"

FEED_EXPORT_ENCODING = "utf-8"
LOG_LEVEL = "INFO"
LOG_VERSIONS: list[str] = []
WARN_ON_GENERATOR_RETURN_VALUE = False  # a check of our source code, at every start
LOG_FORMATTER = "crawler.logs.QuietFormatter"
