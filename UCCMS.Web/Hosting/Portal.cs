using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.HttpOverrides;
using Radzen;
using UCCMS.Web.Adjustments;
using UCCMS.Web.Adjustments.Transfers;
using UCCMS.Web.Dashboards;
using UCCMS.Web.Deadlines;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Gst;
using UCCMS.Web.Gst.Notes;
using UCCMS.Web.Gst.Returns;
using UCCMS.Web.Ledger;
using UCCMS.Web.Operations;
using UCCMS.Web.Shell;
using UCCMS.Web.Bookings;
using UCCMS.Web.Reports;
using UCCMS.Web.Settlement;
using UCCMS.Web.Settlement.Credit;
using UCCMS.Web.Settlement.Dues;
using UCCMS.Web.SignIn;
using UCCMS.Web.Finder;
using UCCMS.Web.Translation;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Hosting;

/// <summary>Registers the screens and lays the pipeline of a request.</summary>
internal static class Portal
{
    public static IServiceCollection AddScreens(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(o => o.DetailedErrors = environment.IsDevelopment());
        services.AddRadzenComponents();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddScoped<CircuitActivity>();
        services.AddScoped<CircuitHandler, CircuitActor>();
        services.AddScoped<ShellFacts>().AddScoped<Texts>();
        services.AddSingleton<WorkCache>().AddScoped<WaitingWork>().AddDashboards();
        services.AddScoped<Gstr1Workbook>().AddScoped<Backups>();
        services.AddSingleton<FindingWorkbookSeal>().AddScoped<FindingWorkbookExchange>();
        services.AddAll<IWorkSource>();
        services.AddScoped<DeadlineCalendar>().AddAll<IDeadlineSource>();
        services.AddScoped<ReportShelf>();
        services.AddScoped<Palette>().AddAll<IFinder>();
        services.AddResponseCompression(o => o.EnableForHttps = false); // compressing secrets over TLS can leak them; static files are compressed beforehand
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        return services;
    }

    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseMiddleware<RequestActor>();
        app.UseMiddleware<SignInFirst>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous(); // ready: the database answers
        app.MapHealthChecks("/alive", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapSignIn();
        app.MapBookingDownloads();
        app.MapBarcodeDownloads();
        app.MapGstDocuments();
        app.MapNotes();
        app.MapAdjustments();
        app.MapTransfers();
        app.MapReturns();
        app.MapLedger();
        app.MapDayBooks();
        app.MapSettlement();
        app.MapReceipts();
        app.MapAdvanceVouchers();
        app.MapCredit();
        app.MapDues();
        app.MapReports();
        app.MapExports();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = "'none'");
        BuildEndpoints(app);
    }

    // Otherwise the first request does it; here it costs nothing, since another core is still building the model.
    private static void BuildEndpoints(IEndpointRouteBuilder app)
    {
        foreach (var source in app.DataSources)
        {
            _ = source.Endpoints;
        }
    }

    // Every class of the program that implements the port.
    private static void AddAll<TPort>(this IServiceCollection services)
    {
        foreach (var source in typeof(Portal).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(TPort))))
        {
            services.AddScoped(typeof(TPort), source);
        }
    }
}
