using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>What became of a file of receipts; each row read is in one of the three.</summary>
/// <param name="Accepted">Recorded now.</param>
/// <param name="Amount">Of those.</param>
/// <param name="Duplicates">Recorded before, by this file or another, or by hand under the same UTR.</param>
/// <param name="Problems">Of the rejected rows.</param>
public sealed record ReceiptImportResult(int Accepted, Money Amount, int Duplicates, IReadOnlyList<RowProblem> Problems);

/// <summary>
/// Records the rows of a file of receipts one by one through the use case of a single receipt. A row's act bears an id that
/// follows from what the row says, so that the same row, in whichever file, is recorded once.
/// </summary>
public sealed class ReceiptFileImport(IDbContextFactory<UccmsDbContext> contexts, OpenDocumentQueries open, UseCaseRunner runner, ActorContext actors)
{
    /// <param name="office">Where the money is; none for the operator, whose rows name it.</param>
    /// <param name="progress">Rows done.</param>
    public async Task<ReceiptImportResult> RunAsync(ReceiptFile file, OfficeId? office, IProgress<int>? progress = null, CancellationToken ct = default)
    {
        var (problems, seen) = (file.Problems.ToList(), new Dictionary<string, int>(StringComparer.Ordinal));
        var (accepted, amount, duplicates) = (0, Money.Zero, 0);
        foreach (var (at, row) in file.Rows.Index())
        {
            var nth = seen[row.Content] = seen.GetValueOrDefault(row.Content) + 1;
            var verdict = await OneAsync(row, office, nth, ct);
            if (verdict.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else if (verdict.IsDuplicate)
            {
                duplicates++;
            }
            else
            {
                (accepted, amount) = (accepted + 1, amount + row.Entry.Amount);
            }

            progress?.Report(at + 1);
        }

        return new(accepted, amount, duplicates, [.. problems.OrderBy(p => p.Row)]);
    }

    private async Task<Verdict> OneAsync(ReceiptFileRow row, OfficeId? office, int nth, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (at, misplaced) = await OfficeOfAsync(db, row, office, ct);
        if (misplaced is not null)
        {
            return new(misplaced);
        }

        var command = CommandOf($"{at}|{row.Content}|{nth}");
        if (await db.Set<CompletedCommand>().AsNoTracking().AnyAsync(c => c.Id == command, ct))
        {
            return new(null, IsDuplicate: true);
        }

        var (contract, wishes, unplaced) = await PlacedAsync(db, row, ct);
        if (contract is null)
        {
            return new(unplaced);
        }

        var outcome = contract.IsAdvance
            ? await runner.RunAsync((RecordDeposit u) => u, new RecordDeposit.Input(contract.Id, at!.Value, row.Entry), command, ct)
            : await runner.RunAsync((RecordReceipt u) => u, new RecordReceipt.Input(contract.Id, at!.Value, row.Entry, wishes), command, ct);
        return outcome.IsDone ? new(null)
            : outcome.Code == "receipt.utr-used" ? new(null, IsDuplicate: true)
            : new(new RowProblem(row.RowNumber, "reference", row.Entry.Reference ?? string.Empty, outcome.Sentence, "Correct the row and upload it again, or record it by hand."));
    }

    private async Task<(OfficeId? Office, RowProblem? Problem)> OfficeOfAsync(UccmsDbContext db, ReceiptFileRow row, OfficeId? office, CancellationToken ct)
    {
        if (row.Office.Length == 0)
        {
            return office is null ? (null, new(row.RowNumber, "office_id", string.Empty, "The row does not name its office.", "Write the facility id or the code of the office.")) : (office, null);
        }

        var code = int.TryParse(row.Office, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? new OfficeId(digits) : default;
        var found = await db.Set<Office>().Where(o => o.FacilityId == row.Office || o.Id == code).OrderBy(o => o.FacilityId == row.Office ? 0 : 1).Select(o => (OfficeId?)o.Id).FirstOrDefaultAsync(ct);
        return found is null ? (null, new(row.RowNumber, "office_id", row.Office, "There is no office of this code.", "Write the facility id or the code of the office."))
            : office is { } own && found != own ? (null, new(row.RowNumber, "office_id", row.Office, $"The money is at another office than {(actors.Current.IsSystem ? own.ToString() : actors.Current.OfficeName)}.", "Let that office upload the row."))
            : (found, null);
    }

    /// <summary>The contract that the invoices name, else the customer's only one, and what of the amount is for each invoice.</summary>
    private async Task<(Contract? Contract, IReadOnlyList<AllocationWish> Wishes, RowProblem? Problem)> PlacedAsync(UccmsDbContext db, ReceiptFileRow row, CancellationToken ct)
    {
        var contracts = (await db.Scoped<Contract>().AsNoTracking().Where(c => c.CustomerId == row.Customer).OrderBy(c => c.Id).ToListAsync(ct)).Where(c => c.IsApproved).ToList();
        if (contracts.Count == 0)
        {
            return (null, [], new(row.RowNumber, "customer_id", row.Customer.ToString(), "This customer has no approved contract in sight of the office.", "Correct the customer id, or have the contract approved."));
        }

        if (row.Invoices.Count == 0)
        {
            return contracts.Count == 1 ? (contracts[0], [], null)
                : (null, [], new(row.RowNumber, "invoice_numbers", string.Empty, $"The customer has {contracts.Count} contracts, and the row names no invoice.", "Write the number of an invoice, or record the money by hand."));
        }

        foreach (var contract in contracts.Where(c => !c.IsAdvance))
        {
            var owed = (await open.OfAsync(contract.Id, ct)).ToLookup(d => d.Number, StringComparer.OrdinalIgnoreCase);
            if (row.Invoices.All(n => owed[n].Count() == 1))
            {
                return (contract, Wishes(row, [.. row.Invoices.Select(n => owed[n].Single())]), null);
            }
        }

        return (null, [], new(row.RowNumber, "invoice_numbers", string.Join(';', row.Invoices), "Not every one of these is an invoice of one contract of the customer on which something is owed.", "Correct the numbers, or leave the cell empty: the money stays free."));
    }

    private static List<AllocationWish> Wishes(ReceiptFileRow row, IReadOnlyList<OpenDocument> documents)
    {
        var (left, wishes) = (row.Entry.Amount, new List<AllocationWish>());
        foreach (var document in documents)
        {
            var part = document.Owed < left ? document.Owed : left;
            if (part > Money.Zero)
            {
                wishes.Add(new(document.Id, part));
                left -= part;
            }
        }

        return wishes;
    }

    private static Guid CommandOf(string content) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"receipts|{content}")).AsSpan(0, 16));

    private sealed record Verdict(RowProblem? Problem, bool IsDuplicate = false);
}
