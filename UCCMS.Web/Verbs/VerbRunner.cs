namespace UCCMS.Web.Verbs;

/// <summary>One verb of the command line: <c>dotnet run --project UCCMS.Web -- verify</c>.</summary>
/// <param name="Name">The words that call it: "migrate", "import bookings".</param>
/// <param name="Usage">One line: its arguments and what it does.</param>
/// <param name="RunAsync">Gets what follows the name; returns the exit code (0 done, 1 refused, 2 wrong use).</param>
public sealed record Verb(string Name, string Usage, Func<VerbCall, Task<int>> RunAsync);

/// <summary>What a verb gets to work with.</summary>
public sealed record VerbCall(IReadOnlyList<string> Arguments, IServiceProvider Services, TextWriter Out, TextWriter Error, CancellationToken Ct);

/// <summary>Runs the program as a tool instead of a server when its first argument is a word.</summary>
public static class VerbRunner
{
    /// <summary>Every verb; a new one is added here.</summary>
    public static IReadOnlyList<Verb> All { get; } = [MigrateVerb.Verb, SeedVerb.Verb, GenerateVerb.Verb, ImportBookingsVerb.Verb, BenchVerb.Verb, BenchFindingsVerb.Verb, BenchMonthVerb.Verb, BenchFilesVerb.Verb, BenchStartVerb.Verb, ImportAptInvoiceVerb.Verb, ImportReceiptsVerb.Verb, ImportSapInvoicesVerb.Verb, ExportGstr1Verb.Verb, BenchGstr1Verb.Verb, BenchGstDocumentsVerb.Verb, RemindFilingVerb.Verb, CycleRunVerb.Verb, BenchBillingRunVerb.Verb, VerifyVerb.Verb, BackupVerb.Verb, BenchActsVerb.Verb, BenchKillsVerb.Verb, BenchTransfersVerb.Verb, BenchExportVerb.Verb, BenchDashboardVerb.Verb];

    /// <summary>Options (<c>--urls=…</c>) belong to the server; a word is a verb.</summary>
    public static bool IsVerb(IReadOnlyList<string> args) => args.Count > 0 && !args[0].StartsWith('-') && !args[0].Contains('=', StringComparison.Ordinal);

    public static async Task<int> RunAsync(IReadOnlyList<string> args, IServiceProvider services, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var verb = All.OrderByDescending(v => v.Name.Length).FirstOrDefault(v => Calls(v, args));
        if (verb is null)
        {
            await error.WriteLineAsync($"“{string.Join(' ', args)}” is not a verb of UCCMS. There are:");
            foreach (var known in All)
            {
                await error.WriteLineAsync($"  {known.Name} {known.Usage}");
            }

            return 2;
        }

        return await verb.RunAsync(new VerbCall([.. args.Skip(verb.Name.Split(' ').Length)], services, output, error, ct));
    }

    private static bool Calls(Verb verb, IReadOnlyList<string> args) =>
        verb.Name.Split(' ') is var words && args.Count >= words.Length && words.SequenceEqual(args.Take(words.Length), StringComparer.OrdinalIgnoreCase);
}
