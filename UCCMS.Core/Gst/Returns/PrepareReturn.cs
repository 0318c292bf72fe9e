using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Makes GSTR-1 of a month from the documents as they are: the files for the portal, what is wrong, and the tie-out. May be
/// done again and again until the month is filed; while the month runs it is a look ahead.
/// </summary>
[Requires(Permissions.PrepareReturn)]
public sealed class PrepareReturn(IReturnsStore returns, FilingOffices offices, IReturnFiles files, IAuditNotes notes, TimeProvider time)
    : IUseCase<PrepareReturn.Input, PreparedReturnId>
{
    public sealed record Input(string SupplierGstin, ReturnPeriod Period);

    /// <exception cref="RuleViolation">return.no-registration, return.filed, return.future, gstr1.no-rule, office.not-yours</exception>
    public async Task<PreparedReturnId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var registration = await offices.OwnAsync(input.SupplierGstin, input.Period, actor, ct);
        var head = new ReturnHead(registration.Gstin.Value, input.Period);
        var now = time.GetUtcNow().UtcDateTime;
        await FileReturn.RequireNotFiledAsync(returns, head.SupplierGstin, head.Period, ct);
        RuleViolation.Unless(input.Period.From <= IndianTime.DateOf(now), "return.future", $"{input.Period} has not begun; there is nothing to prepare.");
        var made = await files.MakeAsync(head, ct);
        var prepared = PreparedReturn.Of(head, registration.FilingOfficeId, FiguresOf(made), made.Files, actor, now);
        returns.Add(prepared);
        notes.Remark($"{DocumentCount.Of(prepared.Documents)}, tax {prepared.Tax}; errors {prepared.Errors}, warnings {prepared.Warnings}, differences {prepared.Differences}");
        return prepared.Id;
    }

    private static PreparedFigures FiguresOf(MadeReturn made)
    {
        var paper = made.Paper;
        var supplied = paper.Tables.Figures.Where(f => f.Table is ReturnTable.HsnB2b or ReturnTable.HsnB2c).Aggregate(HeadSums.Zero, (sum, f) => sum + f.Sums);
        return new(
            paper.Tables.Documents,
            supplied.Taxable,
            supplied.Tax,
            (int)paper.Tables.Messages.Errors,
            (int)paper.Tables.Messages.Warnings,
            paper.TieOut.Differences.Count,
            made.Sha256);
    }
}
