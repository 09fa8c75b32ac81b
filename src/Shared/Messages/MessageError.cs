namespace TypedContent.Shared.Messages;

/// <summary>Represents the reason for which a text is no message.</summary>
/// <param name="position">The position in the HTML.</param>
/// <param name="problem">What is wrong.</param>
/// <param name="advice">What to write.</param>
internal sealed class MessageError(int position, string problem, string advice)
{
    internal int Position => position;

    internal string Problem => problem;

    internal string Advice => advice;
}
