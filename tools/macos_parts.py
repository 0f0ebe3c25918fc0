"""What macOS reads from the app: its Info.plist, and what a signed program may do."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from armatic_setup import language, product

_INSTALLERS: Final = Path(__file__).resolve().parent / "installers" / "macos"
ICON: Final = _INSTALLERS / f"{product.SLUG}.icns"
FILE_ICON: Final = _INSTALLERS / "review-file.icns"
ENTITLEMENTS: Final = _INSTALLERS / "entitlements.plist"

#: The oldest system that the locked Qt runs on.
OLDEST: Final = "13.0"
#: The type of a review file among all types of files.
REVIEW_TYPE: Final = f"{product.IDENTIFIER}.review"

_FOLDER: Final = "{name} saves and opens the files that you choose in {folder}."


def info_plist() -> dict[str, Any]:
    """What stands in Info.plist beside what PyInstaller writes there itself."""
    return {
        "CFBundleDisplayName": product.NAME,
        "CFBundleShortVersionString": product.VERSION,
        "CFBundleVersion": product.VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(language.LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST,
        "NSHumanReadableCopyright": f"{product.COPYRIGHT}. MIT License.",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSPrincipalClass": "NSApplication",
        "LSBackgroundOnly": False,  # PyInstaller takes the app for one without a window, for its console twin
        **_usage(),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Armatic review",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": FILE_ICON.name,
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [REVIEW_TYPE],
            },
            # A name may lose its middle on the way; then the app is offered, and not taken by itself.
            {
                "CFBundleTypeName": "JSON",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.json"],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": REVIEW_TYPE,
                "UTTypeDescription": "Armatic review",
                "UTTypeIconFile": FILE_ICON.name,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [
                        ending.removeprefix(".") for ending in product.REVIEW_ENDINGS
                    ],
                    "public.mime-type": [product.REVIEW_MIME],
                },
            }
        ],
    }


def _usage() -> dict[str, str]:
    """Why the app asks for something; macOS shows the sentence in its question."""
    folders = {
        "NSDesktopFolderUsageDescription": "Desktop",
        "NSDocumentsFolderUsageDescription": "Documents",
        "NSDownloadsFolderUsageDescription": "Downloads",
        "NSNetworkVolumesUsageDescription": "folders on the network",
        "NSRemovableVolumesUsageDescription": "folders on removable disks",
    }
    told = {key: _FOLDER.format(name=product.NAME, folder=folder) for key, folder in folders.items()}
    told["NSLocalNetworkUsageDescription"] = (
        f"{product.NAME} reaches Sage Intacct through your company's proxy, if it has one."
    )
    return told
