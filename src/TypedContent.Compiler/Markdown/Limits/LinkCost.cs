namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Counts the steps of looking for the ends of links in a paragraph. A destination may extend to the next space, and a title in
/// parentheses to the next closing one; a parser looks for each separately.
/// </summary>
internal sealed class LinkCost
{
    private const long StepsOfTitle = 2;

    private long _steps;
    private long _position;
    private long _open;
    private long _firstOpen;

    /// <summary>Adds a line.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        var word = 0;
        long destinations = 0;
        for (var at = 0; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '(' when at > 0 && line[at - 1] == ']':
                    destinations++;
                    break;
                case '(' when at == 0 || line[at - 1] == '>' || char.IsWhiteSpace(line[at - 1]):
                    _firstOpen = _open == 0 ? _position + at : _firstOpen;
                    _open++;
                    break;
                case ')' when at == 0 || line[at - 1] != '\\':
                    CloseTitles(_position + at);
                    break;
                case ' ':
                case not '\0' and var c when char.IsControl(c):
                    _steps += destinations * (at - word);
                    word = at + 1;
                    destinations = 0;
                    break;
            }
        }

        _steps += destinations * (line.Length - word);
        _position += line.Length + 1;
    }

    /// <summary>Returns the steps and resets the count.</summary>
    public long End()
    {
        CloseTitles(_position);
        var steps = _steps;
        _steps = _position = 0;
        return steps;
    }

    private void CloseTitles(long end)
    {
        _steps += _open > 0 ? _open * (end - _firstOpen) * StepsOfTitle : 0;
        _open = 0;
    }
}
