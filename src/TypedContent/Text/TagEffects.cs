namespace TypedContent.Text;

/// <summary>Maps the names of tags to their effects.</summary>
internal static class TagEffects
{
    internal static TagEffect Of(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("br"u8))
        {
            return TagEffect.LineBreak;
        }

        if (name.SequenceEqual("img"u8))
        {
            return TagEffect.Image;
        }

        if (name.SequenceEqual("td"u8) || name.SequenceEqual("th"u8))
        {
            return TagEffect.Cell;
        }

        if (name.SequenceEqual("pre"u8))
        {
            return TagEffect.Preformatted;
        }

        return IsBlock(name) ? TagEffect.Block : TagEffect.None;
    }

    private static bool IsBlock(ReadOnlySpan<byte> name)
    {
        // The names are delimited, so that a search finds whole names.
        ReadOnlySpan<byte> blocks =
            " address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 "u8 +
            "header hr li main nav ol p section summary table tbody tfoot thead tr ul "u8;
        for (int at = blocks.IndexOf(name); at > 0;)
        {
            if (blocks[at - 1] == ' ' && blocks[at + name.Length] == ' ')
            {
                return true;
            }

            int next = blocks.Slice(at + 1).IndexOf(name);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
