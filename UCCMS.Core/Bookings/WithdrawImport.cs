using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// Takes a whole import back while none of its rows is billed (SOP 3.A): its bookings and findings are gone from every list
/// and sum at once; the file, its counts and its history stay, and it may be imported again.
/// </summary>
[Requires(Permissions.ImportBookings)]
public sealed class WithdrawImport(IBookingImportsStore imports, IAuditNotes notes, TimeProvider time) : IUseCase<WithdrawImport.Input, WithdrawImport.Result>
{
    /// <summary>The import, and why it is withdrawn.</summary>
    public sealed record Input(ImportId Import, string Reason);

    /// <param name="Rows">Bookings that were stored by it.</param>
    public sealed record Result(int Rows);

    /// <exception cref="RuleViolation">import.unknown, office.not-yours, and those of <see cref="BookingImport.Withdraw"/> and <see cref="ImportTies.Refuse"/></exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var import = await imports.GetAsync(input.Import, ct);
        var now = time.GetUtcNow().UtcDateTime;
        import.Withdraw(input.Reason, actor, now);
        (await imports.TiesAsync(import, ct)).Refuse();
        var rows = await imports.HideAsync(import, string.Create(CultureInfo.InvariantCulture, $"Import {import.Id} was withdrawn: {import.WithdrawReason}"), now, ct);
        notes.Remark(string.Create(CultureInfo.InvariantCulture, $"{import.WithdrawReason} ({rows} bookings)"));
        return new Result(rows);
    }
}
