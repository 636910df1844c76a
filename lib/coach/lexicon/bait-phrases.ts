export const baitLists = {
  baitReact: [
    'like|heart|react|upvote ~5 if you|u',
    'like|hit|smash|tap|press|give ~2 like|heart|button|thumbs ~1',
    'like|heart|react for|if|when ~1',
    'like and|or share|repost|comment|follow|retweet|save',
    'double tap if|when',
    'like this post|if|to',
    'thumbs up if',
    'give this|it a like|thumbs',
    'like to|= ~1'
  ],
  baitVote: [
    'vote with|using an|a? emoji|reaction|emojis|reactions',
    'react with',
    'emoji to vote|choose|pick'
  ],
  baitShare: [
    'repost|share|retweet|rt ~5 if you|u|@you',
    'repost|share|retweet|rt ~4 to help|save|spread|support|reach',
    'repost|share|retweet ~5 with your|someone|a|others|everyone',
    'repost|share|retweet ~2 so ~1 others|everyone|more|people|your|they',
    'repost|retweet|reshare this|it|for|if|and|please',
    'share this|it if|with|to|so',
    'rt if|to|for',
    'like and repost|share',
    'pass it on if'
  ],
  baitTag: [
    'tag someone|somebody|anyone|a|an|your|the|three|two|five|#|them|that|people|friends|who|one',
    'mention someone|somebody|a|three|your|# ~2 who|friend|friends|colleague|colleagues|needs'
  ],
  baitComment: [
    'comment yes|below|me|guide|info|interested|ready|send|now|amen|emoji|1|link|in|with ~2',
    'type|write|say|put yes|amen|ready|guide|me|1|interested|info|in ~1',
    'drop|leave|type|write|put|post a|an|the|your? emoji|comment|comments|yes|heart|like|fire|guide|link|1|dot|hi|hello ~3',
    'comment and|to ~2 get|receive|send|win',
    'reply|respond with? yes|interested|guide|me|1|in|send'
  ],
  baitCriticism: [
    'bait',
    'baiting',
    'clickbait',
    'engagement farming|bait|hack|hacks',
    'stop asking|telling|begging|saying|posting|writing',
    'tired|sick|bored of',
    'hate|dislike when|the|posts|people|being|it|these|those',
    'posts|accounts|gurus|influencers|creators ~1 that|who|which|say|saying|said|ask|asking|told|tell|begging|beg|with',
    'people|someone|somebody|they|everyone|everybody ~1 say|saying|said|says|ask|asking|asks|begging|beg|begs|shout|write|writes|wrote',
    'counted',
    'every|another|each ~2 post|posts|says|said',
    "i ~1 never|refuse|won't|muted|mute|unfollow|unfollowed|block|blocked|scroll",
    'begging for',
    'please ~1 never',
    'why do|does ~3 ask|say|want|beg',
    'that|which say|says|said|end|ends|ask|asks'
  ],
  appealWord: [
    'blood',
    'missing',
    'charity',
    'donat*',
    'appeal',
    'fundrais*',
    'rescue',
    'emergency',
    'shelter',
    'last seen',
    'lost dog|cat|child',
    'police',
    'stem cell',
    'bone marrow',
    'foodbank',
    'food bank',
    'refugee|refugees',
    'flood|flooded|earthquake|wildfire|fire victims|relief',
    'find her|him|them|my|our ~3'
  ]
} as const
