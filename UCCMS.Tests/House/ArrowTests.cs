using System.Text.RegularExpressions;

namespace UCCMS.Tests.House;

/// <summary>References point one way: Web to Data to Core, and inside Core from the later capability to the earlier.</summary>
public sealed partial class ArrowTests
{
    // the right may use the left
    private static readonly string[] Chain =
    [
        "Shared", "Tax", "Organisation", "Customers", "Contracts", "Bookings", "Invoicing", "Gst", "Settlement", "Adjustments", "Apportionment", "Billing", "Exports",
    ];

    // read only Shared and Organisation; everyone may post to them
    private static readonly string[] Open = ["Ledger", "Audit", "Deadlines", "Notifications", "Dashboards"];

    [Fact]
    public void Core_capabilities_use_only_what_stands_to_their_left() =>
        Assert.Empty(SourceTree.CSharp.SelectMany(Breaches));

    [Fact]
    public void Sample_that_must_fail_is_found()
    {
        Assert.NotEmpty(Breaches(new SourceFile("UCCMS.Core/Tax/X.cs", "using UCCMS.Core.Invoicing;")));
        Assert.NotEmpty(Breaches(new SourceFile("UCCMS.Core/Audit/X.cs", "using UCCMS.Core.Customers;")));
        Assert.NotEmpty(Breaches(new SourceFile("UCCMS.Core/Nowhere/X.cs", "namespace UCCMS.Core.Nowhere;")));
        Assert.NotEmpty(Breaches(new SourceFile("UCCMS.Core/Tax/X.cs", "using Microsoft.EntityFrameworkCore;")));
        Assert.NotEmpty(Breaches(new SourceFile("UCCMS.Data/Tax/X.cs", "using UCCMS.Web.Shell;")));
    }

    private static IEnumerable<string> Breaches(SourceFile file)
    {
        var uses = Usings().Matches(file.Text).Select(m => m.Groups["name"].Value).ToArray();
        if (file.IsIn("UCCMS.Core"))
        {
            return CoreBreaches(file, uses);
        }

        return file.IsIn("UCCMS.Data") ? uses.Where(u => u.StartsWith("UCCMS.Web", StringComparison.Ordinal)).Select(u => $"{file.Path} uses {u}") : [];
    }

    private static IEnumerable<string> CoreBreaches(SourceFile file, string[] uses)
    {
        var capability = file.Path.Split('/')[1];
        if (!Chain.Contains(capability) && !Open.Contains(capability))
        {
            yield return $"{file.Path}: {capability} has no place in the order of capabilities";
        }

        foreach (var use in uses)
        {
            var target = use.StartsWith("UCCMS.Core.", StringComparison.Ordinal) ? use.Split('.')[2] : null;
            if (target is null ? !use.StartsWith("System", StringComparison.Ordinal) : !May(capability, target))
            {
                yield return $"{file.Path} uses {use}";
            }
        }
    }

    private static bool May(string capability, string target) =>
        capability == target
        || (Open.Contains(target) && capability != "Shared" && capability != "Tax")
        || (Open.Contains(capability) ? target is "Shared" or "Organisation" : Array.IndexOf(Chain, target) <= Array.IndexOf(Chain, capability) && Chain.Contains(target));

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Usings();
}
