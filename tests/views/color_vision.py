"""How colours look to those who see fewer of them, and how far apart two are.

`python tests/views/color_vision.py PICTURE …` writes each picture as it looks with each kind of colour blindness.

Simulation: Machado, Oliveira, Fernandes, "A physiologically-based model for simulation of color vision deficiency",
IEEE TVCG 15 (2009), severity 1, on linear light. Difference: CIEDE2000 (Sharma, Wu, Dalal, Color Res. Appl. 30, 2005).
"""

import sys
from pathlib import Path

import numpy as np

KINDS = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
# Linear sRGB to XYZ, and the white of daylight (D65).
XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colors):
    return np.where(colors <= 0.04045, colors / 12.92, ((colors + 0.055) / 1.055) ** 2.4)


def seen(colors, kind: str):
    """Colours (…, 3) from 0 to 1 as they look with a kind of colour vision."""
    light = np.clip(linear(np.asarray(colors, float)) @ KINDS[kind].T, 0.0, 1.0)
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1.0 / 2.4) - 0.055)


def lab(colors):
    """CIELAB of colours (…, 3) from 0 to 1."""
    xyz = linear(np.asarray(colors, float)) @ XYZ.T / WHITE
    x, y, z = np.moveaxis(np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116), -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def difference(first, second):
    """CIEDE2000 of two colours (3,) in CIELAB; 1 is about what is just noticed side by side."""
    (L1, a1, b1), (L2, a2, b2) = first, second
    mean = 0.5 * (np.hypot(a1, b1) + np.hypot(a2, b2))
    G = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25.0**7))
    C1, C2 = np.hypot(G * a1, b1), np.hypot(G * a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, G * a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = 0.0 if C1 * C2 == 0 else (h2 - h1 + 180) % 360 - 180
    L, C, h = 0.5 * (L1 + L2), 0.5 * (C1 + C2), (h1 + h2 if C1 * C2 == 0 else h1 + 0.5 * turn) % 360
    hues = np.radians([h - 30, 2 * h, 3 * h + 6, 4 * h - 63])
    T = 1 + np.cos(hues) @ [-0.17, 0.24, 0.32, -0.20]
    lightness = (L2 - L1) / (1 + 0.015 * (L - 50) ** 2 / np.sqrt(20 + (L - 50) ** 2))
    chroma = (C2 - C1) / (1 + 0.045 * C)
    hue = 2 * np.sqrt(C1 * C2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * C * T)
    rotation = -np.sin(np.radians(60 * np.exp(-(((h - 275) / 25) ** 2)))) * 2 * np.sqrt(C**7 / (C**7 + 25.0**7))
    return float(np.sqrt(lightness**2 + chroma**2 + hue**2 + rotation * chroma * hue))


def main():
    from PIL import Image

    for path in map(Path, sys.argv[1:]):
        picture = np.asarray(Image.open(path).convert("RGB")) / 255.0
        for kind in list(KINDS)[1:]:
            pixels = np.round(255.0 * seen(picture, kind)).astype(np.uint8)
            Image.fromarray(pixels).save(path.with_name(f"{path.stem}-{kind}.png"))


if __name__ == "__main__":
    main()
