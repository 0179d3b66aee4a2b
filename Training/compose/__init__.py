"""Composes pages from corpus pages: articles with follow-on stories, reader comments and rails around and inside them.

The development sets hardly have such sections, yet they are what spoils news pages elsewhere. Each composed page is a
corpus page with one or two sections added, whose text comes from pages of the same cross-validation fold or is
invented. Its gold text is that of the corpus page, unchanged.
"""
