"""The bundled sample website: a fictional district portal with its education bureau, what it must publish, and the truth."""
