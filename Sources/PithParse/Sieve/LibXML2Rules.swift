import PithCore

/// Which open element libxml2 ends by itself before a start tag.
///
/// Some of these go beyond the HTML Standard. They are harmless to the text (bold doesn't reach into the next
/// paragraph, a heading that was never closed doesn't swallow it), and following them keeps `OpenElements`
/// and libxml2 in step.
enum LibXML2Rules {
  /// `htmlStartClose` of libxml2 2.9.14, but for the head and its content: open elements and what ends them.
  private static let pairs: [(open: [HTMLTag], endedBy: [HTMLTag])] = [
    ([.a], [.a, .fieldset, .table, .td, .th]),
    ([.address], [.dd, .dl, .dt, .form, .li, .ul]),
    ([.b, .i], [.center, .p, .td, .th]),
    ([.big, .s, .small, .strike, .tt], [.p]),
    ([.caption, .col], [.col, .colgroup, .tbody, .tfoot, .thead, .tr]),
    ([.colgroup], [.colgroup, .tbody, .tfoot, .thead, .tr]),
    ([.dd], [.dt]),
    ([.dir, .menu], [.dd, .dl, .dt, .form, .ul]),
    ([.dl], [.form, .li]),
    ([.dt], [.dd, .dl]),
    ([.font], [.center, .td, .th]),
    ([.form, .hr], [.form]),
    ([.h1, .h2, .h3, .h4, .h5, .h6], [.fieldset, .form, .li, .p, .table]),
    ([.legend], [.fieldset]),
    ([.li], [.li]),
    ([.ol], [.form, .ul]),
    ([.option], [.optgroup, .option]),
    (
      [.p],
      [
        .address, .blockquote, .caption, .center, .col, .colgroup, .dd, .dir, .div, .dl, .dt, .fieldset,
        .form, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .li, .menu, .ol, .p, .pre, .table, .tbody, .td,
        .tfoot, .th, .title, .tr, .ul, .xmp,
      ]
    ),
    ([.pre, .xmp], [.dd, .dl, .dt, .fieldset, .form, .li, .table, .ul]),
    ([.span], [.td, .th]),
    ([.tbody, .thead], [.tbody, .tfoot]),
    ([.td, .th], [.tbody, .td, .tfoot, .th, .tr]),
    ([.tfoot], [.tbody]),
    ([.tr], [.tbody, .tfoot, .tr]),
    ([.u], [.p, .td, .th]),
    ([.ul], [.address, .form, .menu, .ol, .pre]),
  ]

  /// What ends each tag, by raw value.
  static let endings: [TagSet] = HTMLTag.allCases.map { tag in
    TagSet(pairs.filter { $0.open.contains(tag) }.flatMap(\.endedBy))
  }
}
