using System.Net;
using Microsoft.AspNetCore.Hosting;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Shared;
using UCCMS.Web.Hosting;

namespace UCCMS.Tests.SignIn;

/// <summary>Whoever guesses passwords or fetches files too often waits; others are not held up.</summary>
public sealed class RequestLimitTests(EveryRole everyRole) : IClassFixture<EveryRole>
{
    [Fact]
    public async Task Downloads_beyond_the_limit_wait_and_those_of_others_do_not()
    {
        using var limited = everyRole.App.WithWebHostBuilder(b => b.UseSetting(RequestLimits.DownloadsKey, "3"));
        using var clerk = await everyRole.ClientAsync(Role.BookingLocation);
        using var nodal = await everyRole.ClientAsync(Role.NodalOffice);
        using var client = limited.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await FetchAsync(client, clerk));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await FetchAsync(client, clerk));
        Assert.Equal(HttpStatusCode.OK, await FetchAsync(client, nodal));
    }

    [Fact]
    public async Task Tries_to_sign_in_beyond_the_limit_wait_and_the_page_still_opens()
    {
        using var limited = everyRole.App.WithWebHostBuilder(b => b.UseSetting(RequestLimits.SignInsKey, "2"));
        using var client = limited.CreateClient(new() { AllowAutoRedirect = false });
        for (var i = 0; i < 2; i++)
        {
            using var tried = await client.PostAsync("/sign-in", new FormUrlEncodedContent([]));
            Assert.NotEqual(HttpStatusCode.TooManyRequests, tried.StatusCode);
        }

        using var refused = await client.PostAsync("/sign-in", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("too often", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sign-in")).StatusCode);
    }

    private static async Task<HttpStatusCode> FetchAsync(HttpClient client, HttpClient person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/receipts/export.xlsx");
        request.Headers.Add("Cookie", person.DefaultRequestHeaders.GetValues("Cookie"));
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
