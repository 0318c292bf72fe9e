using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>A row with the contract and the office it names, and the GSTIN its tax was accounted under.</summary>
public sealed record PlacedRow(PendingRow Row, Contract Contract, OfficeId Location, string Gstin);

/// <summary>Rows that can be entered, and what is wrong with the others.</summary>
public sealed record CheckedPending(IReadOnlyList<PlacedRow> Placed, IReadOnlyList<RowProblem> Problems);

/// <summary>Places the rows of a template of pending apportionments; the preview and the act ask the same.</summary>
public sealed class PendingApportionmentCheck(IContractsStore contracts, IApportionmentStore apportionment, IOrganisationStore organisation)
{
    public async Task<CheckedPending> OfAsync(IReadOnlyList<PendingRow> rows, CancellationToken ct)
    {
        var offices = await apportionment.OfficesAsync([.. rows.Select(r => r.Office).Distinct(StringComparer.Ordinal)], ct);
        var gstins = new SupplierGstin(await organisation.RegistrationsAsync(ct), await organisation.PoliciesAsync(ct));
        var known = await ContractsOfAsync(rows, ct);
        var nodal = await contracts.OfficesAsync([.. known.Values.Select(c => c.NodalOfficeId).Distinct()], ct);
        var placed = new List<PlacedRow>();
        var problems = new List<RowProblem>();
        foreach (var row in rows)
        {
            var contract = known.GetValueOrDefault(row.ContractNumber);
            if (Problem(row, contract, offices) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                placed.Add(new(row, contract!, offices[row.Office], gstins.InStateOf(nodal[contract!.NodalOfficeId], row.SettledOn).Gstin.Value));
            }
        }

        var entered = await apportionment.EnteredAsync([.. placed.Select(KeyOf)], ct);
        problems.AddRange(placed.Where(p => entered.Contains(KeyOf(p))).Select(p => new RowProblem(
            p.Row.RowNumber, "apt_invoice_no", p.Row.AptInvoiceNumber, "This invoice, office and period was entered before.", "Delete the row.")));
        return new(placed, [.. problems.OrderBy(p => p.Row)]);
    }

    private static PendingKey KeyOf(PlacedRow placed) => new(placed.Row.AptInvoiceNumber, placed.Location, placed.Row.PeriodFrom);

    private static RowProblem? Problem(PendingRow row, Contract? contract, IReadOnlyDictionary<string, OfficeId> offices)
    {
        if (contract is null)
        {
            return new(row.RowNumber, "contract_id", row.ContractNumber, "There is no contract of this number in your sight.", "Enter the contract first, or correct the number.");
        }

        if (contract.CustomerId != row.CustomerId)
        {
            return new(row.RowNumber, "customer_id", row.CustomerId.ToString(), $"Contract {contract.Number} belongs to customer {contract.CustomerId}.", "Correct customer or contract.");
        }

        if (!offices.TryGetValue(row.Office, out var location))
        {
            return new(row.RowNumber, "office_id", row.Office, "There is no office of this code.", "Write the facility id or the code of the office.");
        }

        return location == contract.NodalOfficeId
            ? new(row.RowNumber, "office_id", row.Office, "This is the nodal office, which has it accounted already.", "Delete the row.")
            : null;
    }

    private async Task<Dictionary<string, Contract>> ContractsOfAsync(IReadOnlyList<PendingRow> rows, CancellationToken ct)
    {
        var known = new Dictionary<string, Contract>(StringComparer.OrdinalIgnoreCase);
        foreach (var number in rows.Select(r => r.ContractNumber).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await contracts.FindByNumberAsync(number, ct) is { } contract)
            {
                known.Add(number, contract);
            }
        }

        return known;
    }
}
