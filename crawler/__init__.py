"""Sees a government website: fetches politely, walks its columns by name, reads pages of every make."""
