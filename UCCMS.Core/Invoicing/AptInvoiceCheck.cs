using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>What checking a file against the stored contracts gave: what stops it, and the contract of each row's number.</summary>
public sealed record AptInvoiceCheckResult(IReadOnlyList<RowProblem> Problems, IReadOnlyDictionary<string, Contract> Contracts);

/// <summary>
/// Compares readable rows with what is stored: the contract, its customer, period, locations and products, and whether a row
/// is there already. Used by the preview and by the import alike.
/// </summary>
public sealed class AptInvoiceCheck(IInvoicingStore invoicing, IContractsStore contracts, IFiledReturns returns, TimeProvider time)
{
    public async Task<AptInvoiceCheckResult> OfAsync(IReadOnlyList<AptInvoiceRow> rows, Actor actor, CancellationToken ct)
    {
        var known = new Dictionary<string, Contract>(StringComparer.OrdinalIgnoreCase);
        foreach (var number in rows.Select(r => r.Heading.ContractNumber).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await contracts.FindByNumberAsync(number, ct) is { IsApproved: true } contract && (actor.IsSystem || contract.NodalOfficeId == actor.OfficeId))
            {
                known[number] = contract;
            }
        }

        var products = (await contracts.ProductsAsync(ct)).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var stored = await invoicing.StoredRowsAsync([.. rows.Select(r => r.Heading.Number).Distinct(StringComparer.Ordinal)], ct);
        return new([.. FutureDates(rows), .. await FiledMonthsAsync(rows, ct), .. rows.SelectMany(r => ProblemsOf(r, known, products, stored))], known);
    }

    private IEnumerable<RowProblem> FutureDates(IReadOnlyList<AptInvoiceRow> rows)
    {
        var today = IndianTime.Today(time);
        return from row in rows
               where row.Heading.InvoiceDate > today
               select Problem(row, "invoice_date", IndianTime.Show(row.Heading.InvoiceDate), "The invoice is dated in the future.", "Correct the date from APT's invoice.");
    }

    private async Task<IEnumerable<RowProblem>> FiledMonthsAsync(IReadOnlyList<AptInvoiceRow> rows, CancellationToken ct)
    {
        var closed = await returns.ClosedToAptAsync([.. rows.Select(r => r.Heading.SupplierGstin).Distinct(StringComparer.Ordinal)], ct);
        return from row in rows
               let date = row.Heading.InvoiceDate
               where closed.Contains((row.Heading.SupplierGstin, (date.Year * 100) + date.Month))
               select Problem(
                   row,
                   "invoice_date",
                   IndianTime.Show(date),
                   $"GSTR-1 of {row.Heading.SupplierGstin} for {date.ToString("MMM-yyyy", CultureInfo.InvariantCulture)} is filed; no document can be dated in that month any more.",
                   "Bill what it contains in the next open period, or by a debit note on the invoice that was issued for it.");
    }

    private static IEnumerable<RowProblem> ProblemsOf(AptInvoiceRow row, Dictionary<string, Contract> known, HashSet<string> products, IReadOnlySet<(string Number, OfficeId Office, string Product, TrafficClass TrafficClass)> stored)
    {
        var (heading, figures) = row;
        if (!products.Contains(figures.Product))
        {
            yield return Problem(row, "product", figures.Product, "There is no product of this code.", "Use a code of the product list, such as SPD.");
        }

        if (stored.Contains((heading.Number, figures.OfficeId, figures.Product, figures.TrafficClass)))
        {
            yield return Problem(row, "apt_invoice_no", heading.Number, "This invoice, office, product and class is loaded already.", "Delete the row; what is loaded stays.");
        }

        if (!known.TryGetValue(heading.ContractNumber, out var contract))
        {
            yield return Problem(row, "contract_id", heading.ContractNumber, "Your office is not the nodal office of an approved contract of this number.", "Check the number; only the contract's Nodal Office loads its APT invoices.");
            yield break;
        }

        if (contract.CustomerId != heading.CustomerId)
        {
            yield return Problem(row, "customer_id", heading.CustomerId.ToString(), $"Contract {contract.Number} belongs to customer {contract.CustomerId}.", "Correct the customer or the contract.");
        }

        if (contract.Locations.All(l => l.OfficeId != figures.OfficeId))
        {
            yield return Problem(row, "office_id", figures.OfficeId.ToString(), $"This office is no location of contract {contract.Number}.", "Check the office; if it books under the contract, have it added as a location first.");
        }

        var period = contract.PeriodContaining(heading.PeriodFrom);
        if (period.From != heading.PeriodFrom || period.To != heading.PeriodTo)
        {
            yield return Problem(row, "period_from", IndianTime.Show(heading.PeriodFrom), $"This is not a billing period of the contract; the period of that day is {period}.", "Correct period_from and period_to.");
        }
    }

    private static RowProblem Problem(AptInvoiceRow row, string column, string value, string reason, string remedy) => new(row.Figures.RowNumber, column, value, reason, remedy);
}
