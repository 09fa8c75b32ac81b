using System.Diagnostics;
using System.Reflection;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the sample of two projects of which one links to the other.</summary>
public sealed class ModulesSampleTests
{
    [Fact]
    public async Task Articles_of_one_module_lead_to_those_of_the_other_in_the_language_of_the_reader()
    {
        var shop = typeof(ModulesSampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Shop").Value!;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [shop, "de-DE"]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("Etwas zurücksenden\nBedingungen\n  Rückerstattung\n  Lieferung\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/terms/refunds#how-long\">unseren Bedingungen</a>", output, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/terms/delivery#costs\">Lieferung</a>", output, StringComparison.Ordinal);
        Assert.Contains("Wann und wie Sie Ihr Geld zurückbekommen.", output, StringComparison.Ordinal);
        Assert.Contains("Rückerstattung, Wie lange es dauert", output, StringComparison.Ordinal);
        Assert.EndsWith("delivery: Lieferung\nrefunds: Rückerstattung\nsend-back: Etwas zurücksenden\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
