using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Writes the lock after a move: with the new path of the article, and the numbers of texts whose links changed.</summary>
internal static class LockMover
{
    /// <summary>Returns the text of the lock.</summary>
    /// <param name="before">The content set before the move.</param>
    /// <param name="after">The content set after the move, with another lock.</param>
    /// <param name="relocation">The new places.</param>
    public static string Write(ContentCompilation before, ContentCompilation after, Relocation relocation)
    {
        var numbers = Numbers(before, after, relocation);
        return LockWriter.Write(before.Lock.Lock.Sections.Select(section => section with
        {
            Path = relocation.Map(section.Path),
            Pairs = new EquatableArray<AcceptedPair>(section.Pairs.Select(pair => new AcceptedPair(
                NumberOf(section.Path, section.SourceLocale, pair.Source), NumberOf(section.Path, section.Locale, pair.Target)))),
        }), before.Lock.Comments);

        ulong NumberOf(string path, string locale, ulong number) => numbers.TryGetValue((path, locale, number), out var now) ? now : number;
    }

    /// <summary>Returns the numbers that changed, by the path of the article before the move, the locale, and the number before the move.</summary>
    private static Dictionary<(string Path, string Locale, ulong Number), ulong> Numbers(ContentCompilation before, ContentCompilation after, Relocation relocation)
    {
        var numbers = new Dictionary<(string, string, ulong), ulong>();
        var now = after.Documents.Select(document => document.Variant).ToLookup(variant => (variant.Path, variant.Locale));
        foreach (var old in before.Documents.Select(document => document.Variant).Where(variant => !variant.IsSideBySide))
        {
            var edited = now[(relocation.Map(old.Path), old.Locale)].FirstOrDefault();
            for (var i = 0; edited is not null && edited.Units.Count == old.Units.Count && i < old.Units.Count; i++)
            {
                if (old.Units[i].Fingerprint != edited.Units[i].Fingerprint)
                {
                    numbers[(old.Path, old.Locale, old.Units[i].Fingerprint)] = edited.Units[i].Fingerprint;
                }
            }
        }

        return numbers;
    }
}
