namespace TypedContent.Content.Live;

/// <summary>Writes lines about packs that change to the standard error stream, which programs that are being developed show.</summary>
internal static class LiveLog
{
    internal static void Write(string line) => Console.Error.WriteLine("TypedContent: " + line);
}
