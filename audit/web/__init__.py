"""The review pages (`audit serve`): what the store holds, for people who decide about findings. Nothing here crawls or judges."""
