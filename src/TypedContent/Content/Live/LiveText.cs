namespace TypedContent.Content.Live;

/// <summary>Watches the packs of content sets while the program runs, if the program supports it.</summary>
/// <remarks>Where the feature switch is off, trimming removes all of it: see ILLink.Substitutions.xml.</remarks>
internal static class LiveText
{
    // A file system reports changes unreliably in containers and on network drives. The state of a few files is read in microseconds.
    private const int Interval = 100;

    private static readonly List<PackWatch> s_watches = [];
    private static Timer? s_timer;

    /// <summary>Gets the feature switch <c>TypedContent.LiveText</c>.</summary>
    internal static bool IsSupported { get; } = AppContext.TryGetSwitch("TypedContent.LiveText", out bool isOn) && isOn;

    /// <summary>Watches the packs of a set that are files.</summary>
    /// <param name="set">The set.</param>
    /// <param name="packPath">The path of one of its packs.</param>
    internal static void Watch(ContentSet set, string packPath)
    {
        lock (s_watches)
        {
            if (!s_watches.Exists(watch => watch.Set == set))
            {
                s_watches.Add(new PackWatch(set));
            }

            if (s_timer is null)
            {
                s_timer = new Timer(static _ => Poll(), null, Interval, Timeout.Infinite);
                ThreadPool.QueueUserWorkItem(static path => WatcherProcess.Start((string)path!), packPath);
            }
        }
    }

    private static void Poll()
    {
        PackWatch[] watches;
        lock (s_watches)
        {
            watches = [.. s_watches];
        }

        foreach (PackWatch watch in watches)
        {
            watch.Poll();
        }

        s_timer?.Change(Interval, Timeout.Infinite);
    }
}
