using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;
using UCCMS.Tests.Files;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>Five thousand files damaged by chance are read; of these a thousand go through the preview and then the import itself.</summary>
public sealed class MutatedFileTests
{
    private const int Files = 5_000;
    private const string ImportsVariable = "UCCMS_MUTATED_IMPORTS";
    private const int FaultsShown = 15;
    private const long MostBytes = 256L << 20;

    // all are read; a thousand go through the import as well, or as many as the variable says
    private static readonly int Imports = int.TryParse(Environment.GetEnvironmentVariable(ImportsVariable), out var wanted) ? wanted : 1_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Every_mutated_file_ends_in_a_report_and_a_refused_one_changes_nothing()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(401), Row(402));
        var faults = new List<string>();
        var taken = await RefuseAsync(world, faults);
        var stored = await TakeAsync(world, taken, faults);
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(FaultsShown))}");
        Assert.True(taken.Count > Imports / 6 && taken.Count < Imports * 5 / 6, $"{taken.Count} of {Imports} files could be read: too few or too many to prove anything.");
        Assert.Equal(stored + 2, (await world.VisibleAsync()).Count);
    }

    [Fact]
    public void Reading_a_mutated_file_takes_little_memory_and_throws_nothing_but_refusals()
    {
        var faults = new List<string>();
        for (var number = 1; number <= Files; number++)
        {
            var file = MutatedFile.Make(number, Header, s => Row(s));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var fault = FaultOfReading(file);
            var used = GC.GetAllocatedBytesForCurrentThread() - before;
            fault ??= used > MostBytes ? $"took {used} bytes" : null;
            if (fault is not null)
            {
                faults.Add($"{file.Number} ({file.Name}: {file.Damage}) {fault}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(FaultsShown))}");
    }

    /// <returns>The files that can be read; all others went through the import as well and changed nothing.</returns>
    private static async Task<List<(int Number, ImportPreview Preview)>> RefuseAsync(BookingWorld world, List<string> faults)
    {
        var taken = new List<(int, ImportPreview)>();
        using var content = new DatabaseContent(world.Contracts.Database.Path);
        var before = content.HashOfAll();
        for (var number = 1; number <= Imports; number++)
        {
            var file = MutatedFile.Make(number, Header, s => Row(s));
            var preview = await EndAsync(world, file, faults, (services, f) => services.GetRequiredService<ImportPreviewQueries>().PreviewAsync(f));
            if (preview is { IsDone: true })
            {
                taken.Add((number, preview.Value!));
            }
            else if (preview is not null)
            {
                var import = await EndAsync(world, file, faults, (services, f) => services.GetRequiredService<BookingImportBulk>().RunAsync(f));
                Expect(import is null || (import.Kind, import.Code) == (OutcomeKind.Refused, preview.Code), file, $"preview {preview.Code}, import {import?.Kind} {import?.Code}", faults);
                Expect(preview.Sentence.Contains("Nothing was changed", StringComparison.Ordinal), file, preview.Sentence, faults);
                Expect(content.IsUnchanged(), file, "changed the database", faults);
            }
        }

        Assert.Equal(before, content.HashOfAll());
        return taken;
    }

    /// <returns>Number of bookings that were stored.</returns>
    private static async Task<int> TakeAsync(BookingWorld world, List<(int Number, ImportPreview Preview)> taken, List<string> faults)
    {
        var stored = 0;
        foreach (var (number, preview) in taken)
        {
            var file = MutatedFile.Make(number, Header, s => Row(s));
            var import = await EndAsync(world, file, faults, (services, f) => services.GetRequiredService<BookingImportBulk>().RunAsync(f));
            if (import is null)
            {
                continue;
            }

            Expect(import.IsDone, file, $"the preview took it, the import said {import.Code} {import.Sentence}", faults);
            if (import is { IsDone: true, Value.AlreadyImported: false })
            {
                var rows = import.Value.Rows;
                Expect(
                    (rows.Accepted + rows.Flagged + rows.Duplicates, rows.Rejected) == (preview.Readable, preview.Rejected),
                    file,
                    $"{rows}, where the preview saw {preview.Readable} and {preview.Rejected}",
                    faults);
                stored += rows.Accepted + rows.Flagged;
            }
        }

        return stored;
    }

    private static async Task<Outcome<T>?> EndAsync<T>(BookingWorld world, MutatedFile file, List<string> faults, Func<IServiceProvider, BookingFile, Task<Outcome<T>>> act)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        using var content = new MemoryStream(file.Content);
        try
        {
            return await act(scope.ServiceProvider, new BookingFile(content, file.Name, content.Length, Mumbai.OfficeId)).WaitAsync(Longest);
        }
        catch (Exception e)
        {
            faults.Add($"{file.Number} ({file.Name}: {file.Damage}) {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("UCCMS", StringComparison.Ordinal))?.Trim()}");
            return null;
        }
    }

    private static string? FaultOfReading(MutatedFile file)
    {
        try
        {
            using var table = TableFile.Open(new MemoryStream(file.Content), file.Name, file.Content.Length);
            ColumnProposal.For(table.Headers, BookingColumns.All);
            while (table.Read())
            {
                table.RawText();
            }

            return null;
        }
        catch (RuleViolation refusal)
        {
            return refusal.Message.Contains("Nothing was changed", StringComparison.Ordinal) ? null : refusal.Message;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("UCCMS", StringComparison.Ordinal))?.Trim()}";
        }
    }

    private static void Expect(bool holds, MutatedFile file, string fault, List<string> faults)
    {
        if (!holds)
        {
            faults.Add($"{file.Number} ({file.Name}: {file.Damage}) {fault}");
        }
    }
}
