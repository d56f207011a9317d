import type { SiteRule } from './site-rule';

/** Articles of public accounts: the account stands in a link without a label, og:site_name is the platform's, the body hidden until scripts have run. */
export const WEIXIN: SiteRule = {
  host: 'mp.weixin.qq.com',
  mark: '.rich_media_title ~ .rich_media_meta_list',
  source: '#js_name, .wx_follow_nickname, a.rich_media_meta_nickname, .profile_nickname',
  published: '#publish_time',
  body: '#js_content',
};
