"""Makes zip64.xlsx: the cells of features.xlsx in a package whose sizes and places are all kept in 64 bits, as some
programs write them whatever the size.

    python3 make-zip64.py
"""

import os
import zipfile

here = os.path.dirname(os.path.abspath(__file__))
# Everything is too large for 32 bits.
zipfile.ZIP64_LIMIT = 1
with zipfile.ZipFile(os.path.join(here, "features.xlsx")) as source:
    with zipfile.ZipFile(os.path.join(here, "zip64.xlsx"), "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if not name.endswith("/"):
                target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), source.read(name), zipfile.ZIP_DEFLATED)
