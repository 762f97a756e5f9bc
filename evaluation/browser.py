"""Debian's Chromium under WebDriver, for tests and pictures: everything it could ask of the outside is off, only loopback is used."""

from __future__ import annotations

import base64
import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless",
    "--no-sandbox",  # needed where the tests run as root, as in CI
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


def missing() -> str | None:
    """What is not installed, in words, or None where the browser can be had."""
    lacking = [name for name in ("chromium", "chromedriver") if shutil.which(name) is None]
    return (
        f"{' and '.join(lacking)} not installed; apt-get install chromium chromium-driver fonts-noto-cjk" if lacking else None
    )


@contextlib.contextmanager
def chromium(
    width: int = 1280, height: int = 900, *, dark: bool = False, script: bool = True, download: Path | None = None
) -> Iterator[Any]:
    """A WebDriver with a fresh profile and a window of that size in pixels; closed at the end."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    with tempfile.TemporaryDirectory(prefix="zwgk-browser-", ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        for flag in (*FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}"):
            options.add_argument(flag)
        if dark:
            options.add_argument("--force-dark-mode")
            options.add_argument("--blink-settings=preferredColorScheme=0")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        preferences: dict[str, Any] = {}
        if not script:
            preferences["profile.managed_default_content_settings.javascript"] = 2
        if download:
            preferences["download.default_directory"] = str(download)
        options.add_experimental_option("prefs", preferences)
        options.binary_location = shutil.which("chromium") or ""
        os.environ.setdefault("SE_OFFLINE", "true")  # Selenium's manager must not look for drivers outside
        driver = webdriver.Chrome(options, Service(shutil.which("chromedriver")))
        try:
            # A narrow window is refused by the window manager; the device metrics are not.
            size(driver, width, height)
            if dark:
                driver.execute_cdp_cmd(
                    "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
                )
            yield driver
        finally:
            driver.quit()


def size(driver: Any, width: int, height: int) -> None:
    """Makes the page think of a screen of that many pixels."""
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    )


def picture(driver: Any, path: Path, *, whole: bool = True, limit: int = 12_000) -> None:
    """A PNG of the page, of its whole height up to `limit` pixels: what is drawn only when it comes into sight is drawn."""
    if whole:
        width = driver.execute_script("return innerWidth")
        for _ in range(2):  # what comes into sight may change the height
            height = driver.execute_script("return document.documentElement.scrollHeight")
            size(driver, width, min(height, limit))
    path.write_bytes(base64.b64decode(driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]))


def printed(driver: Any) -> bytes:
    """The page as Chromium prints it, PDF, with the page's own paper size."""
    wanted = {"preferCSSPageSize": True, "printBackground": True}
    return base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", wanted)["data"])
