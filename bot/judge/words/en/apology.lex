# Words that make up for what was said before; an apology asked for is none.
[apology]
am|really|so|very sorry
sorry about|for|if|i|mate|guys|everyone
^sorry
my apologies|bad
i apologise|apologize
forgive|excuse me
i was|am .. rude|harsh|unfair|out|mean|aggressive|wrong
i should not have
i regret .. what|my|saying
did not mean .. that|to|it
