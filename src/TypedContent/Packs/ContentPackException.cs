namespace TypedContent;

/// <summary>
/// The exception that is thrown when a content pack is missing, damaged, or from another build than the code. Rebuild the project to
/// resolve it.
/// </summary>
public sealed class ContentPackException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ContentPackException"/> class with a general message.</summary>
    public ContentPackException()
        : this("A content pack can't be read. Rebuild the project.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ContentPackException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error and says what to do.</param>
    public ContentPackException(string message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ContentPackException"/> class with a message and the exception that is its cause.
    /// </summary>
    /// <param name="message">The message that describes the error and says what to do.</param>
    /// <param name="innerException">The exception that is the cause of this one.</param>
    public ContentPackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
