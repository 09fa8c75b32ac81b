namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Represents the reason why an article can't be moved or a heading can't be renamed. Its message is for users.</summary>
public sealed class MoveException : Exception
{
    /// <summary>Initializes an exception.</summary>
    public MoveException()
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    public MoveException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause.</summary>
    public MoveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
