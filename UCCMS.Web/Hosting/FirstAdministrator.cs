using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Verbs;

namespace UCCMS.Web.Hosting;

/// <summary>
/// On the very first start there is nobody who could register anybody: makes one administrator at the Directorate, and
/// prints the one-time password on the console, once. In Development the known password serves instead.
/// </summary>
internal static class FirstAdministrator
{
    private const string EmployeeId = "ADMIN001";

    /// <param name="services">A scope whose actor is the system.</param>
    public static async Task MakeAsync(IServiceProvider services, IHostEnvironment environment)
    {
        var db = services.GetRequiredService<UccmsDbContext>();
        var directorate = await db.Set<Office>().AsNoTracking().FirstOrDefaultAsync(o => o.Kind == OfficeKind.Directorate);
        if (directorate is null)
        {
            return;
        }

        var from = new DateOnly(2025, 4, 1);
        if (environment.IsDevelopment())
        {
            await services.GetRequiredService<DevelopmentPeople>().EnsureAsync(EmployeeId, "Development Administrator", Role.Administrator, directorate.Id, from);
            return;
        }

        var password = await RegisterAsync(services.GetRequiredService<UseCaseRunner>(), directorate.Id, from);
        await Terminal.Out.WriteLineAsync(
            $"""

            First administrator: employee id {EmployeeId}, one-time password {password}
            It is shown only now, and must be changed at the first sign-in.

            """);
    }

    private static async Task<string> RegisterAsync(UseCaseRunner runner, OfficeId directorate, DateOnly from)
    {
        var password = OneTimePassword.New();
        var registered = await runner.RunAsync(
            (RegisterPerson u) => u, new RegisterPerson.Input(EmployeeId, "First Administrator", Email: null, password), Guid.NewGuid());
        await runner.RunAsync(
            (AssignPost u) => u,
            new AssignPost.Input(registered.Value!.PersonId, Role.Administrator, directorate, from, To: null, Tenure.Regular),
            Guid.NewGuid());
        return password;
    }
}
