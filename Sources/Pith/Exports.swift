// Who imports Pith gets the stages and the model with it, without knowing which target holds what.
@_exported public import PithConfig
@_exported public import PithCore
@_exported public import PithExtract
@_exported public import PithFeeds
@_exported public import PithFetch
@_exported public import PithLedger
@_exported public import PithParse
@_exported public import PithStore
