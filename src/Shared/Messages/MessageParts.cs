namespace TypedContent.Shared.Messages;

/// <summary>Represents a part of a message.</summary>
internal abstract class MessagePart
{
    private protected MessagePart()
    {
    }
}

/// <summary>Represents HTML without values.</summary>
internal sealed class MessageText(string html) : MessagePart
{
    internal string Html => html;
}

/// <summary>Represents the place of the number that selects the branch around it.</summary>
internal sealed class MessageNumberSign : MessagePart;

/// <summary>Represents the place of a value.</summary>
internal sealed class MessageValue(string name, MessageArgumentKind kind, string style) : MessagePart
{
    internal string Name => name;

    internal MessageArgumentKind Kind => kind;

    /// <summary>Gets the style, such as <c>percent</c>; empty for the usual one.</summary>
    internal string Style => style;
}

/// <summary>Represents a value that selects one of several texts.</summary>
internal sealed class MessageChoice(string name, MessageArgumentKind kind, int offset, int position, IReadOnlyList<MessageBranch> branches) : MessagePart
{
    internal string Name => name;

    internal MessageArgumentKind Kind => kind;

    /// <summary>Gets the number that is subtracted before a category is selected.</summary>
    internal int Offset => offset;

    /// <summary>Gets the position of the opening brace in the HTML.</summary>
    internal int Position => position;

    internal IReadOnlyList<MessageBranch> Branches => branches;

    /// <summary>Returns the branch with a key, or <see langword="null"/>.</summary>
    internal MessageBranch? Find(string key)
    {
        foreach (MessageBranch branch in branches)
        {
            if (branch.Key == key)
            {
                return branch;
            }
        }

        return null;
    }
}

/// <summary>Represents a text that a value selects.</summary>
internal sealed class MessageBranch(string key, decimal? number, int position, IReadOnlyList<MessagePart> parts)
{
    internal string Key => key;

    /// <summary>Gets the number of a branch such as <c>=1</c>.</summary>
    internal decimal? Number => number;

    /// <summary>Gets the position of the key in the HTML.</summary>
    internal int Position => position;

    internal IReadOnlyList<MessagePart> Parts => parts;
}
