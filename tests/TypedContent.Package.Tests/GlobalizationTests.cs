namespace TypedContent.Package.Tests;

/// <summary>Tests which locale serves a reader, with ICU and without it, as in most containers.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class GlobalizationTests(PackedFeed feed)
{
    private static readonly string[] Locales = ["en-001", "en-US", "es-419", "es-ES", "fr-FR", "nb-NO", "pt-BR", "sr-Cyrl", "sr-Latn", "zh-Hans", "zh-Hant"];

    private static readonly string Expected = string.Join('\n',
        "zh-TW zh-Hant", "zh-HK zh-Hant", "zh-CN zh-Hans", "zh-SG zh-Hans", "zh zh-Hans", "sr-RS sr-Cyrl", "sr-ME sr-Latn", "en-GB en-001", "en-CA en-US",
        "es-MX es-419", "es es-ES", "pt-PT pt-BR", "fr-CA fr-FR", "nn-NO nb-NO", "de-AT en-US");

    [LongRunningFact]
    public async Task Readers_get_the_same_text_with_and_without_icu()
    {
        var app = feed.NewConsumer("<NoWarn>$(NoWarn);CA1303</NoWarn>");
        Directory.Delete(app.Under("content"), recursive: true);
        foreach (var locale in Locales)
        {
            app.Write($"content/{locale}/hello.md", $"# {locale}\n");
        }

        app.Write("Program.cs", $$"""
            using System.Globalization;
            using App.Content;
            using TypedContent;

            foreach (string reader in "{{string.Join(' ', Expected.Split('\n').Select(line => line.Split(' ')[0]))}}".Split(' '))
            {
                Console.WriteLine($"{reader} {Articles.Hello.Title.In(new Locale(reader))}");
                try
                {
                    CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(reader);
                    Console.WriteLine($"{reader} {Articles.Hello.Title}");
                }
                catch (CultureNotFoundException)
                {
                    Console.WriteLine("no culture");
                }
            }
            """);

        foreach (var (invariant, predefined) in new[] { (true, false), (true, true) })
        {
            (await app.BuildAsync($"-p:InvariantGlobalization={invariant}", $"-p:PredefinedCulturesOnly={predefined}")).AssertClean();
            var output = (await app.RunAsync()).Output.Trim().Split('\n');

            Assert.Equal(Expected, string.Join('\n', output.Where((_, i) => i % 2 == 0)));
            Assert.Equal(predefined ? ["no culture"] : Expected.Split('\n'), output.Where((_, i) => i % 2 == 1).Distinct());
        }
    }
}
