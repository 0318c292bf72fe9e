using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>The rows of one invoice with the contract and the office they name.</summary>
public sealed record PlacedSapInvoice(IReadOnlyList<SapRow> Rows, Contract Contract, OfficeId Office);

/// <summary>Invoices that can be taken over, and what is wrong with the other rows.</summary>
public sealed record CheckedSapInvoices(IReadOnlyList<PlacedSapInvoice> Placed, IReadOnlyList<RowProblem> Problems);

/// <summary>Places the rows of a file of SAP invoices; the preview and the act ask the same.</summary>
public sealed class SapInvoiceCheck(IContractsStore contracts, ISapInvoicesStore sap)
{
    public async Task<CheckedSapInvoices> OfAsync(IReadOnlyList<SapRow> rows, Actor actor, CancellationToken ct)
    {
        var offices = await sap.OfficesAsync([.. rows.Select(r => r.Office).Distinct(StringComparer.Ordinal)], ct);
        var known = await sap.KnownAsync([.. rows.Select(r => r.SapDocument).Distinct(StringComparer.OrdinalIgnoreCase)], ct);
        var found = new Dictionary<string, Contract>(StringComparer.OrdinalIgnoreCase);
        foreach (var number in rows.Select(r => r.Contract).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await contracts.FindByNumberAsync(number, ct) is { } contract)
            {
                found.Add(number, contract);
            }
        }

        var (placed, problems) = (new List<PlacedSapInvoice>(), new List<RowProblem>());
        foreach (var invoice in rows.GroupBy(r => (Sap: r.SapDocument.ToUpperInvariant(), r.Office)))
        {
            var (head, contract) = (invoice.First(), found.GetValueOrDefault(invoice.First().Contract));
            if (Problem(head, contract, offices, actor) is { } problem)
            {
                problems.Add(problem);
            }
            else if (known.Contains((invoice.Key.Sap, offices[head.Office])))
            {
                problems.Add(new(head.RowNumber, "sap_document_no", head.SapDocument, "This document was taken over before.", "Delete its rows."));
            }
            else
            {
                placed.Add(new([.. invoice], contract!, offices[head.Office]));
            }
        }

        return new(placed, problems);
    }

    private static RowProblem? Problem(SapRow row, Contract? contract, IReadOnlyDictionary<string, OfficeId> offices, Actor actor)
    {
        if (contract is not { IsApproved: true })
        {
            return new(row.RowNumber, "contract_id", row.Contract, "There is no approved contract of this number in your sight.", "Enter the contract and have it approved, or correct the number.");
        }

        if (contract.CustomerId != row.Customer)
        {
            return new(row.RowNumber, "customer_id", row.Customer.ToString(), $"Contract {contract.Number} belongs to customer {contract.CustomerId}.", "Correct customer or contract.");
        }

        if (!offices.TryGetValue(row.Office, out var office))
        {
            return new(row.RowNumber, "office_id", row.Office, "There is no office of this code.", "Write the facility id or the code of the office.");
        }

        if (!actor.IsSystem && actor.OfficeId != office && actor.OfficeId != contract.NodalOfficeId)
        {
            return new(row.RowNumber, "office_id", row.Office, $"This is neither your office's bill nor one of a contract of {actor.OfficeName}.", "Let that office or the nodal office take it over.");
        }

        if (!Gstin.TryParse(row.Gstin, out _, out var reason))
        {
            return new(row.RowNumber, "supplier_gstin", row.Gstin, reason, "Write the supplier's GSTIN as the bill shows it.");
        }

        return contract.IsAdvance && !row.IsCleared
            ? new(row.RowNumber, "cleared", "N", "Bills of Advance customers are cleared by F-32 in SAP; this one is not.", "Have SAP clear it, then write Y.")
            : null;
    }
}
