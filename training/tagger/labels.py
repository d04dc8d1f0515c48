"""What the tagger says of each piece: three questions, each answered by one label."""

HEADS = {
    # the kind of thing that is named or told; contact is a code to the network, libraries know the difference
    "kind": ("none", "person", "place", "organisation", "time", "quantity", "demographic", "code", "misc"),
    # whether it identifies: not, together with others, by itself
    "identifier": ("none", "quasi", "direct"),
    # people told by what they are: "the press secretary", "my older brother"; begins, goes on
    "role": ("none", "begins", "inside"),
}
UNKNOWN = -100  # a piece whose label nobody has said: it teaches nothing
