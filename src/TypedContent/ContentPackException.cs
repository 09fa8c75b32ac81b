namespace TypedContent;

/// <summary>A pack is missing, damaged, or made from other files than the code was. Rebuilding the project mends it.</summary>
public sealed class ContentPackException : Exception
{
    /// <summary>Makes an exception with a general message.</summary>
    public ContentPackException()
        : this("A content pack can't be read. Rebuild the project.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    public ContentPackException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">What led to it.</param>
    public ContentPackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
