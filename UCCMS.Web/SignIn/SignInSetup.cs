using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shell;

namespace UCCMS.Web.SignIn;

/// <summary>Registers sign-in by cookie, the second factor, and one authorization policy for each permission.</summary>
internal static class SignInSetup
{
    /// <summary>Without a key or a click for this long a session ends.</summary>
    public static readonly TimeSpan IdleTimeout = TimeSpan.FromMinutes(30);

    public static IServiceCollection AddSignIn(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddPeople().AddSignInManager().AddDefaultTokenProviders().AddClaimsPrincipalFactory<PersonClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.Configure<SecurityStampValidatorOptions>(o =>
        {
            o.TimeProvider = TimeProvider.System; // the business clock may stand in another year
            o.ValidationInterval = TimeSpan.FromMinutes(1);
            o.OnRefreshingPrincipal = KeepPost;
        });
        services.AddScoped<AuthenticationStateProvider, CircuitAuthentication>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedRequest>();
        services.AddScoped<SignInRecords>();
        if (environment.IsDevelopment())
        {
            services.AddScoped<DevelopmentPeople>();
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000); // their password is public; the hashes of dozens of people cost the first start seconds
        }

        return services.AddPolicies();
    }

    private static IServiceCollection AddPolicies(this IServiceCollection services)
    {
        services.AddAuthorization(o =>
        {
            o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var permission in Permissions.All)
            {
                o.AddPolicy(permission, p => p.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));
            }
        });
        return services;
    }

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.LoginPath = Urls.SignIn;
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.Cookie.Name = "uccms";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = IdleTimeout;
        cookie.SlidingExpiration = true;
        cookie.TimeProvider = TimeProvider.System;
    }

    // The stamp is looked at again every minute, which makes the claims anew: stay in the post that was chosen.
    private static Task KeepPost(SecurityStampRefreshingPrincipalContext context)
    {
        if (context is { CurrentPrincipal: { } current, NewPrincipal: { } renewed } && current.FindFirstValue(PersonClaim.Post) is { } post)
        {
            renewed.Put(PersonClaim.Post, post);
            renewed.Put(PersonClaim.Address, current.FindFirstValue(PersonClaim.Address));
        }

        return Task.CompletedTask;
    }
}
