/// What the block model reads of a block: one number each, a column of `FeatureMatrix`.
///
/// Words are counted as `WordCounter` counts them. *Prose* is a block that reads like a paragraph (`PageProfile`). A
/// *level* is a step up from the block's own container, which is level 1. -1 stands for "there is none" where 0 is a value.
/// The definitions go back to the prototype of part 2 of our extraction study, whose most useful features these are.
enum BlockFeature: Int, CaseIterable {
  // MARK: Text

  case words
  case characters
  /// Characters a word.
  case wordLength
  /// Shares of the text in links, `strong`, `em`, `time` and `code`, from 0 to 1.
  case linkShare, strongShare, emphasisShare, codeShare
  case links, images
  case sentences, commas
  /// Share of words that are among the commonest of a language.
  case stopShare
  /// Shares of the first 400 bytes' characters; of words for `capitalizedShare`.
  case digitShare, upperShare, markShare, capitalizedShare
  case endsSentence
  /// `|`, `·`, `•`, `»`, `›`.
  case bars
  case hasAt
  /// Where the first link leads: 0 no link, 1 within the page, 2 `mailto:`, `javascript:` and the like, 3 elsewhere.
  case linkTarget
  /// `Keywords`.
  case saysCookie, saysSubscribe, saysShare, saysComment
  case saysCredit
  case saysDisclosure, startsWithInvitation, saysMonth
  /// What the heading lexicon says of a short text: 0 nothing, 1 boilerplate by itself, 2 opens a region of it.
  case lexicon

  // MARK: Path

  /// Levels up to the nearest element with a class mark (`ClassMarks`, in its order), 0 for none.
  case toComment, toCommentForm, toNavigation, toBreadcrumb, toMasthead, toFooter, toSidebar, toShare,
    toRelated
  case toReadMore, toAdvertisement, toNewsletter, toPaywall, toConsent, toOverlay, toAuthorBox, toTags,
    toCaption
  case toByline, toUnseen, toLegal, toBody, toContent, toStandfirst, toTitle, toPost, toContentsList,
    toPullQuote
  case toPostscript, toProduct, toCards, toUser, toCollapsible, toQuestions, toReview, toSpecification,
    toFilter
  case toCode, toParagraph, toMedia, toVideo, toEmbed, toDisclosure, toOffer, toFigures, toHero
  /// Levels up to the nearest element of a tag (`PathDistances.tags`, in its order), 0 for none.
  case toArticleTag, toMainTag, toNavTag, toAsideTag, toFooterTag, toHeaderTag, toFormTag, toTableTag,
    toListTag
  case toItemTag, toSectionTag, toFigureTag, toQuoteTag, toDetailsTag, toPreTag, toLinkTag, toCaptionTag
  case toParagraphTag
  /// Whether the page says that the block isn't shown.
  case isHidden
  /// Containers around the block's own.
  case depth
  /// The tag of the block's container, as `PathFeatures` numbers them.
  case ownTag

  // MARK: Containers around the block, by level

  case words1, linkShare1, blocks1, prose1
  case words2, linkShare2, blocks2, prose2
  case words3, linkShare3, blocks3, prose3
  case words5, linkShare5, blocks5, prose5
  case words7, linkShare7, blocks7, prose7
  /// Words a block, share of the page's words, commas a word, headings, images, dated blocks, stop words a word.
  case density2, wordShare2, commas2, headings2, images2, dates2, stopShare2
  case density3, wordShare3, commas3, headings3, images3, dates3, stopShare3
  case density5, wordShare5, commas5, headings5, images5, dates5, stopShare5
  /// Children of the container, and of the one around it.
  case children2, children3

  // MARK: Repetition

  /// Containers of the same template (tag and first two classes) under the same parent: number, mean words, link share.
  case siblings1, siblingWords1, siblingLinkShare1
  case siblings2, siblingWords2, siblingLinkShare2
  /// The nearest container around the block that has at least two such siblings: their number, mean words, link share,
  /// prose; levels up, which one of them it is, share of the page in all of them, images and dated blocks in this one.
  case repeatCount, repeatWords, repeatLinkShare, repeatProse, repeatLevel, repeatIndex, repeatShare,
    repeatImages
  case repeatDates
  /// The same for the outermost such container.
  case outerCount, outerWords, outerLinkShare, outerProse, outerLevel, outerShare, outerIndex
  /// All blocks of the page whose container and its parent are of the same templates: number, mean words, link share,
  /// share of the page's words, share that ends in a sentence.
  case clusterCount, clusterWords, clusterLinkShare, clusterShare, clusterSentences
  /// Blocks with the same text, and how many of them came before.
  case copies, earlierCopies

  // MARK: Position

  /// Shares of the blocks, words and prose words that came before.
  case blockPosition, wordPosition, prosePosition
  case index, wordsBefore, wordsAfter, proseAfter
  /// Distance in blocks (99 at most) and words of the nearest prose on both sides.
  case nextProseDistance, previousProseWords, nextProseWords
  /// Words a block, link share and prose within 2, 5 and 12 blocks.
  case words2Around, linkShare2Around, prose2Around
  case words5Around, linkShare5Around, prose5Around
  case words12Around, linkShare12Around, prose12Around
  /// Neighbours: words, link share, whether they end in a sentence; whether they share the container, its parent, the
  /// templates.
  case previousWords
  case nextWords, nextLinkShare
  case nextIsSameCluster
  case secondPreviousWords, secondNextWords

  // MARK: Title and headings

  /// Share of words in common with the title, of all words of both; of the block's own.
  case titleOverlap, titleCoverage
  /// Blocks and words since the heading that shows the title; -999 and -9999 without one.
  case blocksSinceTitle, wordsSinceTitle
  /// Levels up from the title, and from the block, to where their paths meet; -1 without a title.
  case titleLevels, levelsToTitle
  case headingLevel
  /// The last heading's level, blocks since, words until the next one, blocks until it; whether it is linked; what the
  /// lexicon says of it; words of its section.
  case underHeading, sinceHeading, toHeading, sectionWords, headingLexicon
  /// Share of words in common with the page's description; whether a block like it came before.
  case descriptionOverlap, descriptionSeen
  /// `h1` headings on the page and before the block.
  case topHeadings, topHeadingsBefore

  // MARK: Main container: where a child holds 70 % of the prose, go down

  /// Levels up from it, and from the block, to where their paths meet.
  case mainUp, mainDown
  case isInMain
  /// Blocks before its start (negative) or after its end; position within it, clipped to -1...2.
  case mainDistance, mainPosition
  /// Prose words left in it after the block, -1 outside; words since its end, -1 before it.
  case mainProseLeft, wordsAfterMain
  /// Its child on the block's path: children of that template, their share of the prose, their mean words; the child's
  /// words, link share, share of prose, blocks, headings, images; whether it is a list, table, aside, figure or section.
  case branchCount, branchProse, branchMeanWords, branchWords, branchLinkShare, branchProseShare, branchBlocks
  case branchHeadings, branchImages
  /// Share of the page's prose under the same grandparent; in containers of the block's template.
  case parentProse, templateProse

  // MARK: Links and teasers

  /// Whether most of the block links to another page.
  case linksAway
  /// Headings that link to other pages in the containers of levels 1, 2, 3 and 5.
  case linkedHeadings1, linkedHeadings2, linkedHeadings3, linkedHeadings5
  /// Levels up to a container with a linked heading for every 150 words and little prose, 0 for none.
  case toTeaser

  // MARK: Boilerplate headings

  /// Words since the last text that the lexicon knows as the opening of a region, -1 for none; the same for comments.
  case sinceOpening, sinceCommentOpening
  case commentOpenings
  /// Levels up to a container that opens with such a text, 0 for none.
  case toOpening, toCommentOpening

  // MARK: Stories below the article

  /// Levels up to a later sibling, of the same template, of a container around the title, 0 for none; the same where it
  /// holds an `h1` or is an `article`.
  case toFollowing, toFollowingStory
  /// Whether the outermost and the nearest `article` around the block hold the title: 1 yes, 2 no, 0 there is none.
  case outerArticle, nearestArticle
  /// Which `article` of the page the nearest one is, and its words; -1 for none.
  case articleIndex, articleWords
  /// The outermost container around the block that is of the template of an earlier one with an article's prose: levels up, 0 for
  /// none; how many such came before; their share of the prose before it.
  case repeatedLevel, repeatedNumber, repeatedProse

  /// Levels up to the nearest container with an article's prose whose attributes name another page's address, 0 for none; negative
  /// where they name the page's own.
  case toOtherAddress
  /// Bylines and lines of dates that the rules found after the first prose they keep; words since the last one, -1 without.
  case bylinesBefore, sinceByline

  // MARK: Topic: shares of long words (`TextSurvey.topicWords`), -1 where there are none

  /// Those that the title, the description or another block of the article's beginning has: of the block, of those within 2 and
  /// 5 blocks, of it and the next 8, of levels 2, 3 and 5, under the same heading, in the repeated container.
  case topicLead, topicLead2Around, topicLead5Around, topicLeadNext, topicLead2, topicLead3, topicLead5,
    topicLeadSection, topicLeadRepeated
  /// The lowest share of a longer section up to the block's own.
  case topicLowestSection
  /// Those that the very beginning has.
  case topicOpening5Around, topicOpeningNext, topicOpeningSection
  /// Those that another block has which the rules keep.
  case topicKept, topicKept5Around, topicKept3
  /// Those that a longer block before has.
  case topicSeen, topicSeen5Around, topicSeenSection

  // MARK: What the page declares

  /// Share of runs of three words that the declared article body has; -1 without one, -0.5 for shorter blocks.
  case bodyCoverage
  /// Before (1), among (2) or after (3) the blocks that the declared body covers, 0 without one; blocks from them.
  case bodySide, bodyDistance
  /// Names an author: 2 at the start, 1 within the first 25 words.
  case namesAuthor
  case sinceAuthor

  // MARK: Threads

  /// The nearest container around the block that has siblings of its template: share of them with a reply button, share
  /// with a short date, number; the highest share with a reply button on the path; reply buttons before the block.
  case threadReplies, threadDates, threadCount, threadRepliesOutside, repliesBefore

  // MARK: What the rules say

  case ruleKeeps
  /// The sort of rule that decided, as `RuleFeatures` numbers them.
  case ruleIsElement, ruleIsWords, ruleIsRegion, ruleIsLabel, ruleIsHidden, ruleIsComment, ruleIsFollowing
  case ruleIsLinks, ruleIsOutside, ruleIsInsert, ruleIsCue, ruleIsStandfirst, ruleIsTitle, ruleIsRepeat
  case ruleIsCaption
  /// Share of words that the rules keep: neighbours within 2 and 5 blocks, levels 2, 3 and 5, the cluster, all but the
  /// block itself; of the page.
  case kept2Around, kept5Around, kept2, kept3, kept5, keptCluster, keptShare
  /// Blocks from the first and the last one that the rules keep.
  case sinceFirstKept, sinceLastKept

  // MARK: What names and words are known for (`TokenTables`): log-odds of being main content

  /// The lowest and the highest score of the names of the containers of levels 1, 2 and 3, 0 at most and at least.
  case nameLow1, nameHigh1, nameLow2, nameHigh2, nameLow3, nameHigh3
  /// The lowest and the highest of all levels; the sum of both of each level, plain and with less weight for levels further up; how
  /// many levels up the lowest is.
  case nameLowPath, nameHighPath, nameSum, nameFadingSum, nameLowLevel
  /// The scores of the words of a short block, those of the heading above it, and the means of the blocks before and after.
  case wordLow, wordHigh, wordMean, headingWordLow, headingWordHigh, headingWordMean
  case previousWordMean, nextWordMean

  // MARK: Page

  case pageWords, pageLinkShare, pageBlocks, pageProseWords, pageProse, pageProseShare
  case pageHeadings, pageArticles, pageMains, pageTables, pageForms, pagePres, pageItems, pageParagraphs,
    pageContainers
  /// Share of the page's words in `main`; in the largest `article`; in all of them.
  case pageMainShare, pageArticleShare, pageArticlesShare
  case pagePrices, pageDates, pageImages
  /// The main container's words, link share and share of the page's words.
  case pageMainWords, pageMainLinkShare, pageMainWordShare
  /// The median of the words of prose; the longest block.
  case pageMedianProse, pageLongestBlock
  case pageSaysComment, pageSaysBuy, pageSaysRelated, pageSaysNavigation, pageReplies
  /// `og:type`: 0 none, 1 article, 2 product, 3 website, 4 another.
  case pageOpenGraphType
  /// Objects of the kind in JSON-LD.
  case pageArticleData, pageProductData, pageDiscussionData, pageListData, pageQuestionsData
  case pageOrganizationData, pageOfferData
  /// Words of the kind in the address.
  case addressSaysForum, addressSaysProduct, addressSaysCollection, addressSaysDocumentation, addressSaysBlog
  case addressSaysService, addressSaysList
  case addressDepth, addressHyphens, addressLength, addressDigits, addressQuery
  /// The program that made the page, by `meta generator`.
  case madeByForum, madeByBlog, madeByShop, madeByDocumentation
  /// Words of the declared article body.
  case pageBodyWords
  /// The largest share of the page in containers of one template under one parent, and the largest number of such
  /// containers with at least 20 words each.
  case pageRepeatShare, pageRepeatCount
  /// Containers with a class mark of posts, products, comments.
  case pagePosts, pageProducts, pageComments
  case pageStopShare

  // MARK: Means over the page, weighted by words, of the features of these names

  case meanToPost, meanToProduct, meanToCards, meanToUser, meanToQuestions, meanToReview, meanToSpecification
  case meanToBody, meanToHero, meanToOffer, meanToArticleTag, meanToMainTag, meanToTableTag, meanToListTag
  case meanToPreTag, meanCodeShare, meanDigitShare, meanClusterShare, meanRepeatCount, meanOuterShare
  case meanBranchCount, meanRuleKeeps

  // MARK: What the page's names and its address are known for: log-odds of each `PageKind`

  /// The mean of the tokens' scores, the highest, and their sum over the square root of their number.
  case tokenMeanArticle, tokenMeanNews, tokenMeanForum, tokenMeanProduct
  case tokenMeanCollection, tokenMeanListing, tokenMeanDocumentation, tokenMeanService
  case tokenHighestArticle, tokenHighestNews, tokenHighestForum, tokenHighestProduct
  case tokenHighestCollection, tokenHighestListing, tokenHighestDocumentation, tokenHighestService
  case tokenSumArticle, tokenSumNews, tokenSumForum, tokenSumProduct
  case tokenSumCollection, tokenSumListing, tokenSumDocumentation, tokenSumService

  // MARK: Page kind

  /// The probability of each `PageKind`, in its order.
  case kindArticle, kindNews, kindForum, kindProduct, kindCollection, kindListing, kindDocumentation,
    kindService

  // MARK: What the first stage of the block model says; only the second reads it

  /// The score of the block and of its neighbours, from 0 to 1, -1 where there is none.
  case score, scoreBefore1, scoreAfter1, scoreBefore2, scoreAfter2, scoreBefore3, scoreAfter3
  /// The mean score a word within 2, 5 and 15 blocks.
  case score2Around, score5Around, score15Around
  /// The mean score a word in the containers of the levels, the block itself left out; its own score where it is alone.
  case scoreLevel1, scoreLevel2, scoreLevel3, scoreLevel4, scoreLevel5, scoreLevel7
  /// The highest score in the containers of levels 2 and 3.
  case highestLevel2, highestLevel3
  /// The mean score a word and the highest score of the block's cluster.
  case scoreCluster, highestCluster
  /// Expected words of content on the page, their share, the highest score.
  case contentWords, contentShare, highestScore
  /// Blocks since the first and the last sure block of some words; shares of the expected content before and after.
  case sinceFirstSure, sinceLastSure, contentBefore, contentAfter
  /// Words of the blocks around it on the same side of 0.5.
  case sideWords
  /// The mean score a word of the blocks under the same heading, of those under the block itself, the heading's own
  /// score; -1 without.
  case scoreSection, scoreBelow, scoreHeading
  /// Words since the last block above 0.5, -1 without.
  case sinceSure
  /// The lowest and highest mean score a word of the containers of at least 30 words on the path.
  case lowestPath, highestPath
  /// The innermost container with 85 % of the expected content: levels up from it, and from the block, to where their
  /// paths meet.
  case contentUp, contentDown

  /// The number of features.
  static let count = allCases.count
  /// The features that the first stage gives to the second.
  static let ofScores = score.rawValue..<count
  /// The features that `TokenTables` give for blocks, and for the page.
  static let ofTokens = nameLow1.rawValue..<pageWords.rawValue
  static let ofPageTokens = tokenMeanArticle.rawValue..<kindArticle.rawValue
  /// The features that say something of the page as a whole.
  static let ofPage = pageWords.rawValue..<kindArticle.rawValue
}
