using TypedContent.Content.Live;

namespace TypedContent;

/// <summary>Tells a program that the texts of its articles have changed while it runs, as for a page that loads itself again.</summary>
/// <remarks>
/// <para>
/// A program that is built in Debug with packs in files (<c>TypedContentPacks</c> is <c>files</c>) looks for changes of its packs. If a pack
/// changes and the members of its articles are the same, articles read from the new pack. Values such as <see cref="ContentString"/>,
/// <see cref="Section"/> and <see cref="Link"/> read from it too. Strings and entries of the navigation that the program holds stay as they are.
/// </para>
/// <para>
/// The feature switch <c>TypedContent.LiveText</c> turns it on. It is off in other programs, and <see cref="Changed"/> isn't raised in them.
/// </para>
/// </remarks>
public static class ContentChanges
{
    /// <summary>Occurs after the pack of a locale has changed.</summary>
    /// <remarks>
    /// Handlers run on a thread of the thread pool, one after the other. The exception of a handler is written to the standard error stream. The
    /// event keeps its handlers alive: remove those of objects that end before the program.
    /// </remarks>
    /// <example>
    /// <code>
    /// ContentChanges.Changed += (_, change) => Console.WriteLine($"The texts in {change.Locale} have changed.");
    /// </code>
    /// </example>
    public static event EventHandler<ContentChangedEventArgs>? Changed;

    /// <summary>Gets a value that indicates whether the program looks for changes.</summary>
    /// <value><see langword="true"/> if the feature switch <c>TypedContent.LiveText</c> is on; otherwise, <see langword="false"/>.</value>
    public static bool IsSupported => LiveText.IsSupported;

    internal static void Raise(ContentChangedEventArgs change)
    {
        foreach (Delegate handler in Changed?.GetInvocationList() ?? [])
        {
            try
            {
                ((EventHandler<ContentChangedEventArgs>)handler)(null, change);
            }
#pragma warning disable CA1031 // The fault of one handler ends neither the program nor other handlers.
            catch (Exception e)
#pragma warning restore CA1031
            {
                LiveLog.Write($"A handler of ContentChanges.Changed has failed: {e}");
            }
        }
    }
}
