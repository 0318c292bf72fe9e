using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data.Audit;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>Writes sign-ins, failures, lockouts and sign-outs into the audit chain, each in a transaction of its own.</summary>
internal sealed class SignInRecords(IServiceScopeFactory scopes, IHttpContextAccessor http)
{
    public Task DoneAsync(string act, Person person, string remark = "") =>
        WriteAsync(act, AuditOutcome.Done, person.UserName!, $"{person.DisplayName} ({person.UserName})", remark);

    /// <param name="employeeId">As typed; nobody may have it.</param>
    public Task DeniedAsync(string act, string employeeId, string remark) =>
        WriteAsync(act, AuditOutcome.Denied, employeeId[..Math.Min(employeeId.Length, 20)], string.Empty, remark);

    private async Task WriteAsync(string act, AuditOutcome outcome, string employeeId, string title, string remark)
    {
        await using var scope = scopes.CreateAsyncScope();
        var actor = Actor.System("sign-in", http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "unknown");
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        await scope.ServiceProvider.GetRequiredService<AuditChain>().RecordAsync(
            new AuditEntry(act, Guid.NewGuid())
            {
                Outcome = outcome,
                DocumentKey = PersonOnFile.KeyOf(employeeId),
                DocumentTitle = title,
                Remark = remark,
            },
            actor,
            CancellationToken.None);
    }
}
