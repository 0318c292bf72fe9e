using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>Names many account heads by a workbook, all of them or none, under the rules of <see cref="ChangeAccountHead"/>.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class EnterAccountHeads(IAccountHeadsStore heads, IAuditNotes audit, TimeProvider time) : IUseCase<EnterAccountHeads.Input, int>
{
    /// <param name="FileName">Of the workbook.</param>
    /// <param name="File">As it was read and previewed.</param>
    public sealed record Input(string FileName, AccountHeadsFile File);

    /// <returns>How many heads were named.</returns>
    /// <exception cref="RuleViolation">account-head.*, product.unknown, each with the row it is about</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.File.Problems.Count == 0, "account-head.problems", "The file has problems; nothing of it was entered. Correct it and upload it again.");
        RuleViolation.Unless(input.File.Rows.Count > 0, "account-head.no-rows", "No row of the file names a head. Nothing was entered.");
        var today = IndianTime.Today(time);
        foreach (var account in input.File.Rows.GroupBy(r => r.Head.Account))
        {
            var known = (await heads.OfAsync(account.Key, ct)).ToList();
            foreach (var row in account)
            {
                known.Add(await NameAsync(row, known, today, ct));
            }
        }

        audit.Remark($"{input.File.Rows.Count} heads by {input.FileName}");
        return input.File.Rows.Count;
    }

    private async Task<AccountHead> NameAsync(AccountHeadRow row, List<AccountHead> known, DateOnly today, CancellationToken ct)
    {
        try
        {
            var (head, isNew) = row.Head.Name(known, today);
            if (head.Product is { } product)
            {
                await heads.RequireProductAsync(product, ct);
            }

            if (isNew)
            {
                heads.Add(head);
            }

            return head;
        }
        catch (RuleViolation violation)
        {
            throw new RuleViolation(violation.Code, $"Row {row.RowNumber}: {violation.Message}");
        }
    }
}
