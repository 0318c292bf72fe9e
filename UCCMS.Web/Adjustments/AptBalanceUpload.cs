using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Bookings;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>A row of an uploaded file of APT balances beside the books of its day.</summary>
/// <param name="Books">None where the post sees no such contract.</param>
/// <param name="Tickets">Raised and resolved ones of the contract, which the row is compared with.</param>
public sealed record AptBalanceRow(AptBalance Apt, BooksOfDay? Books, IReadOnlyList<CeptTicketRow> Tickets)
{
    public bool IsEqual => Books is not null && Apt.Deposit == Books.Deposit && Apt.CreditUsed <= Books.Owed;
}

/// <summary>An uploaded file of APT balances, read and set beside the books; nothing is changed by it.</summary>
public sealed class AptBalanceUpload(StagedUpload staged) : IAsyncDisposable
{
    public const long MostBytes = 10 * 1_048_576;

    public StagedUpload Staged => staged;

    public AptBalanceFile File { get; private set; } = new([], []);

    public IReadOnlyList<AptBalanceRow> Rows { get; private set; } = [];

    /// <summary>The saved pairing of columns by which it was read.</summary>
    public SavedMapping? Saved { get; private set; }

    /// <summary>Columns that stand for nothing.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    /// <exception cref="RuleViolation">file.too-large, file.broken-off</exception>
    public static async Task<AptBalanceUpload> TakeAsync(IBrowserFile file) => new(await StagedUpload.TakeAsync(file, MostBytes));

    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, apt-balances.too-many-rows; or the reader's refusal.</exception>
    public async Task ReadAsync(ColumnMappingsQueries mappings, CeptTicketQueries tickets, OfficeId office, DateOnly today)
    {
        using var table = staged.Open();
        Saved = await mappings.ForAsync(AptBalanceFile.Format.Kind, table.Headers, office);
        File = AptBalanceFile.Read(table, today, Saved?.Pairs);
        Unknown = [.. ColumnMapping.Map(table.Headers, AptBalanceFile.Format.Columns, Saved?.Pairs).Unknown.Select(u => u.Name)];
        Rows = await BesideBooksAsync(tickets);
    }

    public ValueTask DisposeAsync() => staged.DisposeAsync();

    private async Task<IReadOnlyList<AptBalanceRow>> BesideBooksAsync(CeptTicketQueries queries)
    {
        var rows = new List<AptBalanceRow>();
        foreach (var day in File.Rows.GroupBy(r => r.AsOn).OrderBy(g => g.Key))
        {
            List<string> contracts = [.. day.Select(r => r.ContractNumber).Distinct(StringComparer.OrdinalIgnoreCase)];
            var books = await queries.BooksAsync(contracts, day.Key);
            var tickets = (await queries.ComparedAsync(contracts)).ToLookup(t => t.ContractNumber, StringComparer.OrdinalIgnoreCase);
            rows.AddRange(day.Select(r => new AptBalanceRow(r, books.GetValueOrDefault(r.ContractNumber), [.. tickets[r.ContractNumber]])));
        }

        return rows;
    }
}
