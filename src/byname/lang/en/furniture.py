"""English words of web furniture: what a page says for itself and not for the people it writes about.

All are regular expressions with case ignored unless said; they are matched against a paragraph whose
white space has been made single and whose typographic quotes have been made plain.
"""

from __future__ import annotations

# a paragraph that is nothing but one of these
ALONE = (
    r"advert(?:isement|ising|s)?|sponsored(?: content| links?| post)?|promoted(?: content| stories)?|paid (?:content|post)|ad",
    r"(?:advertisement|story continues below|article continues (?:below|after)|content continues)[\w ,-]{0,40}",
    r"(?:subscribe|sign up|sign in|log ?in|register|join)(?: (?:now|today|here|free|for free|to continue|to read more))?!?",
    r"read (?:more|next|also|full (?:article|story)|the (?:full|whole) (?:article|story|interview|report)|on)(?: here| \.\.\.|…|\.\.\.| [>»→]+)?",
    r"source: ?(?:read full article|link|click here)",
    r"(?:click|tap) (?:here|below|on the link)(?: (?:to|for) .{3,60})?\.?",
    r"(?:continue|keep) reading(?: below)?(?:\.\.\.|…)?|show (?:more|less|all)|load(?:ing)?(?: more)?(?:\.\.\.|…)?|view (?:all|more|gallery|comments)|more info(?:rmation)?",
    r"see (?:also|more)|more (?:stories|news|videos|articles)(?: (?:from|on|about) .{2,40})?|(?:more|the latest) (?:from|on) [\w' -]{2,40}|you (?:may|might) (?:also )?like",
    r"(?:related|recommended|popular|latest|trending|featured|top|other|similar)(?: (?:articles?|stories|posts?|topics|news|content|links?|reading|videos?|now|today))?:?",
    r"most (?:read|popular|viewed|shared|commented)(?: .{2,20})?|editor'?s'? (?:picks?|choice)|don'?t miss|what to read next|in case you missed it|up next|must reads?",
    r"recommended for you|around the web|from our partners|you may also be interested in|more on this (?:story|topic)|related coverage|trending now",
    r"(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|(?:\d+ |no |view |all |show )?comments?(?: ?\(\d+\))?(?: (?:off|closed|are closed))?|comments are closed\.?",
    r"(?:\d[\d,.]*k? )?(?:shares?|likes?|views|retweets)|share (?:this|on|via|article|story).{0,40}|\d+ min(?:ute)?s? read",
    r"(?:skip|jump) to (?:main |the )?(?:content|navigation|search|footer)|back to (?:top|home|all news)|(?:return|go) to (?:top|home ?page)|scroll (?:down|to continue).{0,30}",
    r"(?:open|close|toggle)? ?(?:main |site |navigation )?menu|search(?: (?:for:?|the site|this site|site))?|navigation|breadcrumbs?|home ?page",
    r"(?:previous|next|older|newer)(?: (?:article|story|post|page|posts|entries|slide))?(?: ?[<>«»←→])?|[<>«»←→] ?(?:previous|next|back|older|newer).{0,20}|page \d+ of \d+",
    r"(?:privacy|cookies?|terms)(?: (?:policy|notice|settings|statement|preferences))?(?: ?(?:&|and|\||·) ?(?:privacy|cookies?|terms|conditions|policy|of|use|service|notice| )+)*|terms (?:of (?:use|service)|(?:and|&) conditions)|do not sell my (?:personal )?(?:data|information)",
    r"(?:accept|reject|allow|decline|manage)(?: all)?(?: cookies| preferences| settings)?|i (?:agree|accept)|got it!?|cookie settings",
    r"contact us|about us|our team|advertise with us|work with us|careers|sitemap|site map|help cent(?:re|er)|rss(?: feed)?|mobile apps?|newsletters?|donate(?: now)?|support us|e-?paper|faqs?",
    r"all rights reserved\.?|(?:powered|hosted|designed) by .{2,40}",
    r"follow (?:us|the author|@\w+)(?: (?:on|at) .{2,60})?|find us on .{2,40}|(?:connect|stay connected) with us.{0,30}|about the author|more by (?:this )?author",
    r"(?:video|audio) (?:player|unavailable|playback|is loading).{0,60}|(?:this video|your browser) (?:is not supported|cannot be played|does not support).{0,80}|your browser does not support.{0,80}|javascript is (?:disabled|required).{0,80}",
    r"(?:\[?(?:sign up|subscribe)[^.!?\]]{0,40}(?:newsletter|letter|channel|podcast|alerts)\b[^.!?]{0,40}\]?[.!]?(?: we (?:will )?never (?:share|sell|pass on) your (?:e-?mail )?(?:address|details|data)[.!]?)?)|(?:click|tap) (?:here|to) (?:to )?(?:share|subscribe|join|follow|read|watch|listen|donate).{0,60}",
    r"after newsletter promotion|free (?:daily|weekly) newsletter|end of (?:list|slideshow|gallery|video|advert|adverts|ad|promotion|carousel)|list (?:\d+ )?of \d+.{0,30}|(?:skip|ad) (?:advertisement|feedback|ad)",
    r"(?:the )?(?:code|url|link) has been copied.{0,40}|no media source currently available|this forum has been closed.?|embed(?: share)?|about sharing|close (?:panel|dialog|menu|video|ad)",
    r"play(?: video| audio| again)?|(?:un)?mute|full ?screen|pause|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d|(?:email|e-mail) address|invalid e?-?mail.{0,20}|submit|required fields? .{0,40}",
    r"the .{2,30} is not responsible for the content of external sites.?.{0,60}|image source,? getty images|top stories|related topics|this page (?:is|was) (?:intentionally|last) .{3,40}",
    r"getty images|enlarge(?: image)?|zoom|copy link|link copied!?|print(?: (?:this|page|article))?|listen to this (?:article|story)|watch live|live updates",
)  # fmt: skip

# words that are furniture only beside other furniture
BESIDE = frozenset(
    "share save listen close follow like comment comments print email copy watch play menu search more next previous ok done cancel "
    "restack reply report edit embed bookmark tweet pin facebook twitter x whatsapp telegram youtube instagram linkedin reddit submit".split()
)

# words that open a line which leads to another article; the label is in capitals, or one of these with a colon
LINK_LABELS = (
    r"just in|read more|read also|also read|read next|see also|don'?t miss|related|related (?:story|article|stories|articles|coverage|news)|more|watch|"
    r"watch (?:now|live|video)|listen|listen now|must read|more on this|more on this story|revealed|in pictures|live updates|editor'?s pick|"
    r"recommended|trending|most read|up next|exclusive|you may like|click here|further reading|in case you missed it|more from .{2,30}|full story|read the full story"
)
# of these, the ones that need capitals: in small letters they open ordinary sentences
SHOUTED_ONLY = frozenset(
    [
        "just in",
        "more",
        "watch",
        "listen",
        "revealed",
        "exclusive",
        "related",
        "trending",
        "recommended",
        "in pictures",
    ]
)

# what closes a line which leads to another article, in square brackets and capitals
LINK_TAGS = frozenset(
    "report archive analysis video videos live opinion insight comment pictures picture photos map maps "
    "latest exclusive reveal revealed interview interviews update updates spotlight explained explainer "
    "watch listen poll quiz gallery breaking feature profile review editorial data graphic graphics fact "
    "fact-check pics pic".split()
)

# a heading under which links to other articles follow
LIST_HEADS = (
    r"(?:related|recommended|popular|latest|trending|featured|similar|top|other)(?: (?:articles?|stories|posts?|topics|news|content|links?|reading|videos?|now|coverage))?:?",
    r"most (?:read|popular|viewed|shared|commented)(?: .{2,20})?:?|read (?:more|next|also):?|see also:?|more (?:stories|news|articles|on this story|on this topic):?",
    r"more (?:from|on) [\w' -]{2,40}:?|you (?:may|might) (?:also )?(?:like|be interested in):?|don'?t miss:?|editor'?s'? (?:picks?|choice):?|what to read next:?|recommended for you:?|around the web:?|from our partners:?|up next:?|trending now:?|must reads?:?",
)  # fmt: skip

# phrase -> how strongly it speaks for a consent, sign-up, cookie, advert or donation notice; 2 is enough for a short one
PHRASES = {
    r"(?:we|us) (?:will )?use your (?:sign-?up|e-?mail|data|information|details)": 2.0,
    r"in ways you'?ve consented to": 1.5,
    r"improve our understanding of you": 1.5,
    r"adverts? from us|3rd part(?:y|ies)|third[- ]part(?:y|ies) (?:content|advert\w*|cookies|partners)": 1.2,
    r"(?:can |may )?unsubscribe (?:at any ?time|whenever|from)|opt[- ]out at any ?time|unsubscribe link": 1.5,
    r"more info(?:rmation)?$|find out more$|learn more$|read more$": 0.7,
    r"(?:our|the) (?:privacy (?:policy|notice|statement)|cookies? policy|terms (?:of (?:use|service)|and conditions|& conditions))": 1.0,
    r"you (?:agree|consent|accept) (?:to|that|our)|you'?re agreeing to|you accept our": 0.8,
    r"by (?:clicking|signing up|subscribing|registering|continuing to (?:use|browse)|using (?:this|our) (?:site|website|service)|entering your)": 1.0,
    r"we(?:'ve| and our partners| may| also)? use (?:of )?cookies|uses cookies|this (?:site|website) uses|accept (?:all )?cookies|cookies (?:to|are|help|on your)|manage (?:your )?(?:cookies|preferences)": 2.0,
    r"personali[sz]ed (?:ads?|adverts?|advertising|content)|store and/or access information|our partners|ad(?:vertising)? partners|browsing experience": 1.2,
    r"sign up (?:to|for|here|now|today|below)|sign-?up (?:to|for) (?:our|the)|signing up (?:to|for)|register (?:now|today|for free|here)": 0.9,
    r"(?:our|the|free|daily|weekly|morning|this) (?:[\w']+ ){0,3}(?:newsletters?|bulletins?|e-?mail alerts|briefing e-?mail|mailing list)": 1.0,
    r"(?:straight|direct(?:ly)?|delivered|sent) (?:in)?to your (?:inbox|e-?mail|phone)|in your inbox|to your inbox": 1.8,
    r"(?:enter|provide|add) (?:your|a valid) e-?mail(?: address)?|your e-?mail address will not be published|invalid e-?mail": 1.8,
    r"subscribe (?:to|for|now|today|here)|subscribers? only|already a subscriber|for (?:our )?subscribers|free trial|cancel any ?time|start your (?:free )?(?:trial|subscription)": 1.1,
    r"thank you for (?:subscribing|signing up|registering)|you are (?:now )?subscribed|get (?:the )?(?:latest|breaking|top) (?:news|stories|headlines|updates)|never miss (?:a|an)|stay (?:informed|up to date|updated) with": 1.3,
    r"(?:follow|like|join|find|add) us (?:on|at) (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok|google|social)|our (?:telegram|whatsapp|youtube|facebook|twitter|instagram) (?:channel|page|group|account)|follow @?[\w ]{2,30} on (?:facebook|twitter|x|instagram)": 1.5,
    r"download (?:our|the|free) (?:[\w']+ ){0,2}app\b|available on (?:the )?(?:app store|google play)|on the app store|google play": 1.5,
    r"support (?:our|independent|quality) (?:work|journalism|reporting)|(?:donate|donation) (?:today|now|here)|make a (?:donation|contribution)|become a (?:member|supporter|patron|subscriber)|reader[- ]funded|help us (?:keep|stay|continue)": 1.3,
    r"all rights reserved|no part of this (?:publication|site|article) may|may not be (?:published|reproduced|republished|broadcast|rewritten)": 1.5,
    r"protected by recaptcha|google privacy policy|enable javascript|your browser|ad ?blocker|disable your ad": 1.8,
    r"(?:this|the) (?:article|story|content|piece) (?:was|is) (?:originally|first) (?:published|posted|appeared)|first appeared (?:on|in)|republished (?:from|under|with permission)|creative commons": 1.3,
    r"(?:share|tweet|e-?mail|print) this (?:article|story|page|post|on)|share (?:on|via) (?:facebook|twitter|whatsapp|telegram)": 1.5,
    r"we (?:may )?(?:earn|receive) (?:a )?(?:small )?commission|affiliate (?:links?|programme|program)|sponsored by|paid for by": 1.3,
    r"got a (?:story|tip|news tip)|do you have (?:a )?(?:story|tip)|send us (?:a|your) (?:tip|story|stories|news)|e-?mail (?:us|our news ?desk) at|have your say": 1.1,
    r"click (?:here|below|the link|on the link)": 0.7,
    r"(?:newsletters|this (?:page|site|article|post)) (?:may|might|could) contain (?:info|information|ads|adverts|affiliate|links)|online ads": 1.2,
    r"google (?:recaptcha|privacy policy)|recaptcha": 1.5,
    r"(?:includes|contains) (?:content|material) (?:provided|hosted) by|allow (?:twitter|instagram|facebook|youtube|google|telegram|tiktok)[\w ]* content|other technologies": 1.2,
    r"we ask for your permission|before anything is loaded": 1.2,
    r"(?:tax[- ]deductible|monthly|one-off|generous) (?:gift|donation|contribution)|(?:please )?give now|support (?:my|our) work": 1.2,
    r"thanks for reading|subscribe for free|receive new posts|new posts and support": 1.2,
    r"for more (?:news|stories|information),? (?:see|visit|follow|check|go to|sign|subscribe|download)|visit our (?:website|site|page|shop)|on our (?:website|site|app)": 0.9,
    r"(?:if you|did you) (?:like|enjoy|enjoyed|value) (?:this|our|what)|we rely on our readers|readers like you": 1.2,
}  # fmt: skip

# what the people of a text say and what is said of them: speaks against furniture
PERSONAL = r"\b(?:i|i'm|i'd|i've|me|my|mine|myself|he|him|his|she|her|hers|said|says|told|explained|recalled|testified|stated)\b"

# the words a share bar or a menu is made of
SHARE_WORDS = frozenset(
    "share facebook twitter x whatsapp email e-mail mail telegram linkedin pinterest reddit print copy "
    "link this on tweet pin via to with save messenger instagram youtube flipboard vk tiktok threads "
    "bluesky mastodon viber signal tumblr article story page post by url more options opens in new window "
    "and a friend sms line odnoklassniki google plus bookmark".split()
)
SHARE_NAMES = frozenset(
    "facebook twitter whatsapp telegram linkedin pinterest reddit tweet flipboard messenger instagram "
    "youtube tumblr viber vk tiktok bluesky odnoklassniki".split()
)
MENU_WORDS = frozenset(
    "home news world politics business sport sports culture opinion lifestyle travel tech technology "
    "science health contact about login search video videos weather tv entertainment money jobs shop "
    "puzzles podcasts podcast newsletters subscribe uk us europe africa asia royal showbiz celebrity "
    "property cars food gallery photos live latest menu more features comment football local regions "
    "economy archive society blog team faq donate privacy terms cookies advertise sitemap register faqs "
    "help careers".split()
)
TAG_LABELS = r"(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|related topics?|more on|explore more topics?|labels)"

# parts of the class and id names of a page's elements that hold furniture
CLASS_WORDS = frozenset(
    "nav navbar navigation menu menus breadcrumb breadcrumbs cookie cookies consent gdpr newsletter newsletters signup subscribe "
    "subscription share sharing sharebar social socials addthis advert adverts advertisement advertising ads adsbygoogle adslot sponsored "
    "sponsor promo promos promoted paywall related recommended recommendations recirc trending sidebar popup modal overlay comments disqus "
    "outbrain taboola pagination pager toolbar skip skiplink copyright sitemap donate donation readmore widget widgets".split()
)
