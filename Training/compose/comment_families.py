"""Comment systems: each function turns a thread into the HTML of one family of templates.

The first list of `FAMILIES` serves the pages for training, the second those that only measure.
"""

from random import Random

SYLLABLES = "ka lo mi ra te zu vy qo xe bn fw hj".split()


def _generated(random: Random) -> str:
    """A class name that means nothing, as CSS-in-JS tools write them."""
    form = random.randrange(3)
    if form == 0:
        return f"css-{random.randrange(16**6):06x}"
    if form == 1:
        return "sc-" + "".join(random.choice(SYLLABLES) for _ in range(3))
    return f"_{random.randrange(36**4):x}_{random.randint(1, 99)}"


def _p(comment) -> str:
    return "".join(f"<p>{text}</p>" for text in comment.paragraphs)


def _br(comment) -> str:
    return "<br><br>".join(comment.paragraphs)


def _nested(comments, one) -> str:
    return "".join(one(comment) for comment in comments)


def _flat(comments, level=0):
    for comment in comments:
        yield level, comment
        yield from _flat(comment.replies, level + 1)


# Families of the pages for training


def wordpress(thread, labels, random: Random) -> str:
    def one(comment, depth=1):
        replies = "".join(one(reply, depth + 1) for reply in comment.replies)
        children = f'<ol class="children">{replies}</ol>' if replies else ""
        return (
            f'<li id="comment-{comment.number}" class="comment even thread-even depth-{depth}">'
            f'<article id="div-comment-{comment.number}" class="comment-body"><footer class="comment-meta">'
            f'<div class="comment-author vcard"><img class="avatar" src="/a/{comment.number}.png" alt="">'
            f'<b class="fn">{comment.author}</b> <span class="says">{labels.says}:</span></div>'
            f'<div class="comment-metadata"><a href="#comment-{comment.number}"><time>{comment.when}</time></a></div></footer>'
            f'<div class="comment-content">{_p(comment)}</div>'
            f'<div class="reply"><a class="comment-reply-link" href="#">{labels.reply}</a></div></article>{children}</li>'
        )

    form = (
        f'<div id="respond" class="comment-respond"><h3 id="reply-title">{labels.leave}</h3>'
        f'<form class="comment-form"><p><label>{labels.name} *</label><input name="author"></p>'
        f'<p><label>{labels.email} *</label><input name="email"></p><textarea></textarea>'
        f'<input type="submit" value="{labels.submit}"></form></div>'
    )
    return (
        f'<div id="comments" class="comments-area"><h2 class="comments-title">{thread.total} {labels.comments}</h2>'
        f'<ol class="comment-list">{_nested(thread.comments, one)}</ol>{form if thread.has_form else ""}</div>'
    )


def old_wordpress(thread, labels, random: Random) -> str:
    items = "".join(
        f'<li class="alt" id="c{c.number}"><cite><a href="#" rel="external nofollow">{c.author}</a></cite> {labels.says}:<br>'
        f'<small class="commentmetadata"><a href="#c{c.number}">{c.when}</a></small>{_p(c)}</li>'
        for _, c in _flat(thread.comments)
    )
    return f'<h3 id="comments">{thread.total} {labels.comments}</h3><ol class="commentlist">{items}</ol>'


def disqus(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<li class="post" id="post-{comment.number}"><div class="post-content"><div class="avatar"><img src="#" alt="Avatar"></div>'
            f'<div class="post-body"><header><span class="post-byline"><a href="#">{comment.author}</a></span>'
            f'<span class="post-meta"><a class="time-ago">{comment.when}</a></span></header>'
            f'<div class="post-body-inner"><div class="post-message">{_p(comment)}</div></div>'
            f'<footer><ul><li><a class="vote-up"><span>{comment.votes}</span></a></li><li><a>{labels.reply}</a></li>'
            f"<li><a>{labels.share} ›</a></li></ul></footer></div></div>"
            f'<ul class="children">{_nested(comment.replies, one)}</ul></li>'
        )

    return (
        f'<div id="disqus_thread"><section id="conversation"><nav><ul><li>{thread.total} {labels.comments}</li>'
        f'<li><a>{labels.sort}</a></li></ul></nav><ul id="post-list" class="post-list">{_nested(thread.comments, one)}</ul>'
        f'<div class="load-more"><a class="btn">{labels.more}</a></div></section></div>'
    )


def facebook(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<div class="_3-8y clearfix"><a href="#"><img src="#" alt=""></a><div><div class="_4k-6"><span>'
            f'<a class="UFICommentActorName" href="#">{comment.author}</a></span></div><div class="_30o4"><span><span class="_5mdd">'
            f"<span>{_br(comment)}</span></span></span></div><div><a>{labels.like}</a> · <a>{labels.reply}</a> · "
            f'<span>{comment.votes}</span> · <a><abbr>{comment.when}</abbr></a></div><div class="_44ri">{_nested(comment.replies, one)}</div></div></div>'
        )

    return (
        f'<div class="fb-comments"><div class="_491z clearfix"><span class="_50f7">{thread.total} {labels.comments}</span>'
        f'<span>{labels.sort}</span></div><div class="_4uym">{_nested(thread.comments, one)}</div></div>'
    )


def custom_elements(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<coral-comment data-id="{comment.number}"><header><button>{comment.author}</button><time>{comment.when}</time></header>'
            f'<div class="coral-comment-content">{_br(comment)}</div><div role="toolbar"><button>{labels.like} {comment.votes}</button>'
            f"<button>{labels.reply}</button><button>{labels.report}</button></div>{_nested(comment.replies, one)}</coral-comment>"
        )

    return (
        f'<coral-stream id="coral-thread"><h2>{labels.comments} ({thread.total})</h2><p>{labels.login}</p>'
        f"{_nested(thread.comments, one)}<button>{labels.more}</button></coral-stream>"
    )


def generated_names(thread, labels, random: Random) -> str:
    outer, box, head, name, text, tools = (_generated(random) for _ in range(6))

    def one(comment):
        return (
            f'<div class="{box}"><div class="{head}"><span class="{name}">{comment.author}</span><span>{comment.when}</span></div>'
            f'<div class="{text}">{_p(comment)}</div><div class="{tools}"><button>{labels.reply}</button><button>{labels.like}</button>'
            f"<span>{comment.votes}</span></div>{_nested(comment.replies, one)}</div>"
        )

    return f'<div class="{outer}"><div class="{head}">{thread.total} {labels.comments}</div>{_nested(thread.comments, one)}</div>'


def definition_list(thread, labels, random: Random) -> str:
    items = "".join(
        f'<dt>{c.author} <span>{c.when}</span></dt><dd>{_p(c)}<a href="#">{labels.reply}</a></dd>'
        for _, c in _flat(thread.comments)
    )
    return f'<h4>{labels.comments}</h4><dl id="discussion">{items}</dl>'


def old_forum_table(thread, labels, random: Random) -> str:
    rows = "".join(
        f'<tr><td width="20%" valign="top"><b>{c.author}</b><br><small>#{n}</small></td><td><div class="smallfont">{c.when}</div><hr>'
        f"<div>{_br(c)}</div></td></tr>"
        for n, (_, c) in enumerate(_flat(thread.comments), start=1)
    )
    return f'<table border="0" width="100%" cellpadding="4"><tr><td colspan="2"><b>{labels.comments}</b></td></tr>{rows}</table>'


def test_ids(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<li><div role="article" aria-label="{labels.comments}" data-testid="comment-item"><div>{comment.author}<span aria-hidden="true"> • </span>'
            f'<time>{comment.when}</time></div><div data-testid="comment-text">{_p(comment)}</div><div><button>{labels.like} ({comment.votes})</button>'
            f"<button>{labels.reply}</button></div></div><ul>{_nested(comment.replies, one)}</ul></li>"
        )

    return (
        f'<section aria-label="{labels.comments}" data-testid="comment-stream"><h2>{labels.comments}</h2>'
        f"<ul>{_nested(thread.comments, one)}</ul><button>{labels.more}</button></section>"
    )


def bare_divs(thread, labels, random: Random) -> str:
    items = "".join(
        f"<div><p><b>{c.author}</b> {c.when}</p>{_p(c)}<p><a href='#'>{labels.reply}</a> | <a href='#'>{labels.report}</a></p></div>"
        for _, c in _flat(thread.comments)
    )
    return f"<div><h3>{labels.comments}</h3>{items}</div>"


def postings(thread, labels, random: Random) -> str:
    items = "".join(
        f'<div class="posting level{level}"><div class="posting-head"><strong>{c.author}</strong> <span class="stamp">{c.when}</span></div>'
        f'<h5>{" ".join(c.paragraphs[0].split()[:5])}</h5><div class="posting-text">{_p(c)}</div><div class="rate"><span>{c.votes}</span> '
        f"<a>{labels.reply}</a> <a>{labels.report}</a></div></div>"
        for level, c in _flat(thread.comments)
    )
    return f'<section id="forum"><div class="forum-header">{thread.total} Postings</div><div class="postings">{items}</div></section>'


def open_conversation(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<li class="spcv_list-item"><div class="spcv_root"><div class="spcv_username">{comment.author}</div><div>{comment.when}</div>'
            f'<div class="spcv_text-entity">{_br(comment)}</div><div class="spcv_actions"><span>{labels.reply}</span><span>{comment.votes}</span>'
            f'<span>{labels.share}</span></div></div><ul class="spcv_children-list">{_nested(comment.replies, one)}</ul></li>'
        )

    return (
        f'<div data-spot-im-class="conversation-root"><h3>{labels.comments}</h3><div>{labels.login}</div>'
        f'<ul class="spcv_messages-list">{_nested(thread.comments, one)}</ul></div>'
    )


def letters(thread, labels, random: Random) -> str:
    """Letters to the editor: prose with the name below it, and no word of comments anywhere."""
    items = "".join(f"{_p(c)}<p><em>{c.author}, {c.when}</em></p>" for _, c in _flat(thread.comments))
    return f'<div class="readers"><h3>{thread.total} {labels.comments}</h3>{items}</div>'


# Families of the pages that only measure


def livefyre(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<article class="fyre-comment-article"><div class="fyre-comment-wrapper"><div class="fyre-comment-head"><span>{comment.author}</span>'
            f'<time>{comment.when}</time></div><section class="fyre-comment">{_p(comment)}</section><footer><a>{labels.like}</a> '
            f"<a>{labels.reply}</a></footer></div><div>{_nested(comment.replies, one)}</div></article>"
        )

    return f'<div id="livefyre-app"><div class="fyre-stream-stats">{thread.total} {labels.comments}</div>{_nested(thread.comments, one)}</div>'


def drupal(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<a id="comment-{comment.number}"></a><article data-comment-user-id="0" class="comment js-comment by-anonymous">'
            f'<div class="comment__meta"><p class="comment__submitted">{comment.author}, {comment.when}</p></div>'
            f'<div class="comment__content"><h3><a href="#">{" ".join(comment.paragraphs[0].split()[:4])}</a></h3>'
            f'<div class="field--name-comment-body field__item">{_p(comment)}</div><ul class="links inline"><li><a>{labels.reply}</a></li></ul></div>'
            f'</article><div class="indented">{_nested(comment.replies, one)}</div>'
        )

    return f'<section class="field--name-comment"><h2 class="title">{labels.comments}</h2>{_nested(thread.comments, one)}</section>'


def microdata(thread, labels, random: Random) -> str:
    items = "".join(
        f'<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">{c.author}</span>'
        f'<span itemprop="dateCreated">{c.when}</span><div itemprop="text">{_br(c)}</div></div>'
        for _, c in _flat(thread.comments)
    )
    return f"<div><strong>{thread.total} {labels.comments}</strong>{items}</div>"


def utility_classes(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f'<div class="flex gap-3 py-4 border-t"><img class="w-8 h-8 rounded-full" src="#" alt=""><div class="flex-1"><div class="text-sm font-semibold">'
            f'{comment.author}<span class="ml-2 text-gray-500">{comment.when}</span></div><div class="mt-1 prose">{_p(comment)}</div>'
            f'<div class="mt-2 text-xs"><button>{labels.reply}</button><button class="ml-4">▲ {comment.votes}</button></div>'
            f'<div class="pl-6">{_nested(comment.replies, one)}</div></div></div>'
        )

    return f'<div class="mt-12 max-w-3xl"><h2 class="text-xl font-bold">{labels.comments} ({thread.total})</h2>{_nested(thread.comments, one)}</div>'


def flat_paragraphs(thread, labels, random: Random) -> str:
    items = "".join(
        f"<p><strong>{c.author}</strong> ({c.when}): {c.paragraphs[0]}</p>"
        + "".join(f"<p>{x}</p>" for x in c.paragraphs[1:])
        for _, c in _flat(thread.comments)
    )
    return f"<div><p><b>{labels.comments}</b></p>{items}</div>"


def table_rows(thread, labels, random: Random) -> str:
    rows = "".join(
        f'<tr class="athing"><td class="ind" width="{40 * level}"></td><td><div><span class="comhead"><a>{c.author}</a> <span>{c.when}</span></span></div>'
        f'<div><span class="c00">{_br(c)}</span><p><u><a>{labels.reply}</a></u></p></div></td></tr>'
        for level, c in _flat(thread.comments)
    )
    return f'<table class="tree">{rows}</table>'


def remark(thread, labels, random: Random) -> str:
    def one(comment):
        return (
            f"<details open><summary>{comment.author} · {comment.when} · {comment.votes}</summary><blockquote>{_p(comment)}</blockquote>"
            f"<small><a>{labels.reply}</a> <a>{labels.report}</a></small>{_nested(comment.replies, one)}</details>"
        )

    return f'<div class="remark__root"><h3>{thread.total} {labels.comments}</h3>{_nested(thread.comments, one)}</div>'


def user_opinions(thread, labels, random: Random) -> str:
    box, text, who = (_generated(random) for _ in range(3))
    items = "".join(
        f'<li class="{box}"><p class="{text}">{" ".join(c.paragraphs)}</p><p class="{who}">{c.author}<br>{c.when}</p>'
        f"<p>{labels.like} {c.votes}</p></li>"
        for _, c in _flat(thread.comments)
    )
    return f'<div class="{_generated(random)}"><p>{labels.login}</p><ul>{items}</ul><p><a href="#">{labels.more}</a></p></div>'


FAMILIES = (
    (
        wordpress,
        old_wordpress,
        disqus,
        facebook,
        custom_elements,
        generated_names,
        definition_list,
        old_forum_table,
        test_ids,
        bare_divs,
        postings,
        open_conversation,
        letters,
    ),
    (livefyre, drupal, microdata, utility_classes, flat_paragraphs, table_rows, remark, user_opinions),
)
