/**
 * More than one complaint in one draft: said outright ("and another thing"), or three different matters in a row ("the lies, the
 * money and your mother"). A list of what to buy, to pay or to thank for is none.
 */
export const severalTopics = `
what about ..6 , and? what about
two|three|four|five|a_few|few|couple|a_couple_of|several|many|some|ten|a_bunch_of things|points|issues|complaints|matters|problems|questions , ..2 you|your|the|one|first|why
either|too|also|neither , and|plus|but when|why|what|how|where|who|your|you|the ..4
after_that|then|next ..9 , ..1 after_that|then|next|and_then|finally the|your|my|we|you|what|how|that|our
speaking|talking of|about|which ..3 , ..1 the|your|my|our|you|we|i|when|why
talk|discuss|angry|upset|furious|answers|explain|mad|hurt ..7 , and ..7 , and
while|since|as i|we am|are complaining|listing|ranting|venting|angry|on_it|at_it|being_honest|speaking|talking|moaning
while we_are|you_are|i_am on|about ..3 , ..1 let_us|also|we|i|what|you|why|where
we will|can|should|have_to|must|need_to go_through|discuss|talk_about|start_with|begin_with|tackle|cover|do ..8 , ..1 then|after_that|next|followed_by|and_then
apart_from|besides|aside_from|in_addition_to|as_well_as|on_top_of ..7 , i_would_like_to|we_need|we_have|i_want|there_is|i_need|we_must|we_should|let_us|i_still ..2 clear|talk|discuss|sort|address|mention|bring|settle|fix|deal
not only ..8 , but|also|you ..1 also|you
not just ..8 , but|also|it_is ..1 also|the|your
it is not|never just|only ..6 , it|also|but ..1 is|also
,|and|plus|also then|also|and ..1 there is|are the|your|a|my|also
and do|did not|you forget|think_i|get ..2 about|the|your
that brings|leads me to
next|another|second|third|last topic|point|item|thing|issue|problem|complaint !i_love|that_i_love|i_like|i_admire|that_helps|i_am_grateful|i_want_to_thank|i_learned|is_that_i|to_be
item|point|number|problem|complaint|topic one|two|three|1|2|3
1|one ,? ..8 , 2|two
while|since we|i|you are talking|discussing|arguing|fighting|complaining|clearing|listing ..3
and|also ,? as for your|the|that|this|our|my ..3
on another|a_different|a_completely_different|a_side|that note|subject|topic|matter
and|but before i forget

and then we|there have|is|are|comes|come ..3
i have|am|had not even|yet started|begun|mentioned|finished|got_to ..3
number one ..12 number|two
let me list|count|go_through|begin|start ..3
pick|choose|take one|any|your_pick|your_turn $
the|my|a|your list is|goes|gets|of ..1 long|endless|on|longer|without|complaints
why ..8 , why ..8 , ..1 who|why|what|when|how
another|one_more|one_other thing !i_love|that_i_love|i_like|i_admire|that_helps|you_do_well|i_am_grateful|i_want_to_thank|i_learned ,|$|that|you|i|is|about|your|the|we|while|is_that|which
there|here is|are also|another|one_more|still|then also|another|the_matter|the_thing|the_question|thing|issue|problem ..3
while|since|when|as we|i|you are on_it|at_it|on_the_subject|on_the_topic|talking_about|discussing|here|being_honest|on_about|being_so_honest|complaining|at_this
while at it
on|and_on top of that|everything|it|all|this|which
<can|could|will|would|do|did not|never to_mention
never mind that|how|your
do not get|let me|us started|begin
do not even|you get|let me started|begin
and as_if|like that|this|it was|were|is not enough|bad_enough
as if|though that|this|it|all was|were|is not ..1 enough|bad_enough|all
if that|this was|were|is not enough
and|but|oh ,? that is|was not all|even_all|the_end|even_the|the_only|even_half
that is|was|are not ..1 all|half|only|end ,|$|of|of_it|thing|either|there
that is not even ..2 worst|half|all|main|biggest
and|also ,? also|besides|furthermore|moreover|plus|additionally ,? your|the|you|our|i|my|about|why|what|there|we|how|another|that ..5 mother|father|family|phone|money|job|work|dishes|house|kids|children|friends|bills|rent|car|garden|laundry|kitchen|drinking|sister|brother|ex|hobby|garage|sex|school|parents|room|mess|mum|dad|debts|holiday|bathroom|weekend|neighbours|dog|trash|bins|shopping|cooking|cleaning|football|gaming|games|computer
^ also|besides|furthermore|moreover|plus|additionally|secondly|thirdly|second|third|lastly|finally|next ,? your|the|you|our|about|why|what|there|we_need|how|another|that|did|have|are|do|i_am|we|i_want|i_need|when|where|i ..6 mother|father|family|phone|money|job|work|dishes|house|kids|children|friends|bills|rent|car|garden|laundry|kitchen|drinking|sister|brother|ex|hobby|garage|sex|school|parents|room|mess|mum|dad|debts|holiday|bathroom|weekend|neighbours|dog|trash|bins|shopping|cooking|cleaning|football|gaming|games|computer|temper|clothes|credit_card|loan|snoring|smoking|cousin|homework|roof|taxes|tax
first|firstly|one|first_of_all ..12 ,? and? second|secondly|two|then_there|then|third|also|thirdly ..1 ,|you|your|the|there|is
^ first|firstly|first_of_all ,? ..12 second|secondly|thirdly
^ secondly|thirdly|fourthly ,
number two|three
(a)|a) b
then there is|are|was|were
and|then there is ..2 the|your|matter|question|issue|thing|how|my|our|that
speaking of|about which|that|money|lies|your|the|work|mother|trust|family|kids|the ,|$|when|you|we|i|why|did|mother|family|sister|job|what|how|brother|phone|car|bills|kids|your
speaking|talking of|about which
talking about|of|which ..3 , you|your|why|when|what|did
same goes for|with your|the|our|how|when
the same goes
which|and|that brings|reminds me to|of|that|the|your|, ..3
that reminds me
which|and reminds me
to top|cap it|that|it_all|this all? off?
to make matters|things|it|it_all worse
plus|and|also|and_also|or the|your|our|how|that|you ..6 plus|and_also|also ..6
oh|and ,? by the way ,? you|your|the|did|why|when|i_also|we|there
by the way ,? you also|forgot|still|did|never|have
oh and ,? also|another|your|the|by|you|about|one|before_i|i|we|when|don ..3
and|but|also ,? do|can|let|could|we_need|i_want|we_should|i_need not|we|us|to ..1 forget|also|talk|discuss|address ..1 about_the|about_your|the|also|your|how ..3
and|also|but ,? what about|of the|your|our|my|how|that|all ..5 and|what_about|or
what about ..8 what about
and|but|also ,? what about|of the|your dishes|house|kids|money|rent|bills|mother|job|car|phone|garden|laundry|kitchen|drinking|debts|friends|sister|brother|holiday|tax|school|garage|mess
and|but ,? while|since|as i|we have|am|are you|your|got|already|about|on|it|at|talking ..3
i|we also|still want|need|have to talk|discuss|bring|raise|mention|speak|address|say ..2 about|up|that|your|the ..5
there|here are|is so_many|a_lot_of|a_list|several|a_few|ten|many|three|other|plenty|more|a_whole_list|a_hundred|five|lots_of things|problems|issues|of|complaints|matters|points|topics ..2
a list of|with|as_long
where do|should|to i|we begin|start|even
where ..3 do|should i|we ..1 begin|start
let us|me start|begin with
and|plus|also|then the thing|stuff|business|issue|story|way|question|matter with|about|you|of ..3
and|or|plus then|also the|your|there|you ..5 and|or|plus then|also|on_top
in addition ,? you|to|your|the|there
apart from|aside that|all_that|this ,? you|your|the|we|there|is
besides that|all_that ,? you|your|the|we|there|i
`;
