"""The label that wraps within words, under the name the windows know it by."""

from companion.ui.widget.wrapping_label import MAY_BREAK, WrappingLabel

__all__ = ["MAY_BREAK", "WrappingLabel"]
